package io.github.execbench.workload.photo.dct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NeededTest {

  /** Of two blocks: at most 10 and 1 for the frequencies across, 10, 2 and 0.5 down. */
  private static final double[] ACROSS = {10, 1, 0, 0, 0, 0, 0, 0, 5, 0.5, 0, 0, 0, 0, 0, 0};

  private static final double[] DOWN = {4, 2, 0.5, 0, 0, 0, 0, 0, 10, 1, 0.5, 0, 0, 0, 0, 0};

  /**
   * Half the range of samples is 128: coefficients are 12,800 at most for frequencies 0 and 0,
   * 2,560 for 0 and 1, 1,280 for 1 and 0, 640 for 0 and 2, 256 for 1 and 1.
   */
  @Test
  void whatIsRoundedToNothingIsLeftOut() {
    int[] quanta = new int[64];
    Arrays.fill(quanta, 1400);
    assertArrayEquals(new int[] {2, 1, 0, 0, 0, 0, 0, 0}, Needed.depths(ACROSS, DOWN, quanta));
  }

  @Test
  void whatLiesBelowANeededFrequencyIsTaken() {
    int[] quanta = new int[64];
    Arrays.fill(quanta, 1400);
    quanta[8] = 10_000; // frequency 1 down
    quanta[16] = 1000; // frequency 2 down
    assertArrayEquals(new int[] {3, 1, 0, 0, 0, 0, 0, 0}, Needed.depths(ACROSS, DOWN, quanta));
  }

  @Test
  void theMeanIsAlwaysNeeded() {
    int[] quanta = new int[64];
    Arrays.fill(quanta, 60_000);
    assertArrayEquals(new int[] {1, 0, 0, 0, 0, 0, 0, 0}, Needed.depths(ACROSS, DOWN, quanta));
  }
}

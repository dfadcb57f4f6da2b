package io.github.execbench.run.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PairOrderTest {

  @Test
  void mirrorsEveryOtherPairAndTossesAFairCoinForTheRest() {
    PairOrder order = new PairOrder(42);
    int first = 0;
    for (int benchmark = 0; benchmark < 20; benchmark++) {
      for (int round = 1; round <= 100; round += 2) {
        boolean baseline = order.baselineFirst(benchmark, round);
        assertNotEquals(baseline, order.baselineFirst(benchmark, round + 1));
        first += baseline ? 1 : 0;
      }
    }
    // 500 of 1000 with a standard deviation of 15.8
    assertEquals(500, first, 55);
  }

  /** Sealed: a session that is resumed by another version goes on in the same order. */
  @Test
  void dependsOnNothingButSeedBenchmarkAndRound() {
    StringBuilder order = new StringBuilder();
    for (int round = 1; round <= 16; round++) {
      order.append(new PairOrder(7).baselineFirst(3, round) ? 'A' : 'B');
    }
    assertEquals("ABBAABBABABAABAB", order.toString());
  }
}

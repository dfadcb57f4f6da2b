package io.github.execbench.workload.photo.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

  private static final float[][] STORED = {{1, 2, 3}, {4, 5, 6}};

  /** By what the tag means: which side of the picture the stored row 0 and column 0 are. */
  @ParameterizedTest
  @CsvSource({
    "1, 123 456", // top, left
    "2, 321 654", // top, right
    "3, 654 321", // bottom, right
    "4, 456 123", // bottom, left
    "5, 14 25 36", // left, top
    "6, 41 52 63", // right, top
    "7, 63 52 41", // right, bottom
    "8, 36 25 14", // left, bottom
  })
  void turnsEachOfTheEight(int tag, String rows) {
    Orientation orientation = Orientation.ofTag(tag);
    String[] expected = rows.split(" ", -1);
    float[][] upright = orientation.apply(STORED);
    assertEquals(orientation.swapsSides(), upright.length == 3);
    assertEquals(expected.length, upright.length);
    for (int y = 0; y < expected.length; y++) {
      float[] row = new float[expected[y].length()];
      for (int x = 0; x < row.length; x++) {
        row[x] = expected[y].charAt(x) - '0';
      }
      assertArrayEquals(row, upright[y]);
    }
  }
}

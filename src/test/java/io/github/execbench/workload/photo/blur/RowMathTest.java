package io.github.execbench.workload.photo.blur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowMathTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "7, 3", "8, 64", "9, 65", "64, 130", "3, 200"})
  void rowsBecomeColumns(int height, int width) {
    float[][] rows = new float[height][width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        rows[y][x] = 1000 * y + x;
      }
    }
    float[][] columns = new float[width][height + 2];
    RowMath.transpose(rows, height, width, columns, 1);
    for (int x = 0; x < width; x++) {
      assertEquals(0, columns[x][0]);
      for (int y = 0; y < height; y++) {
        assertEquals(1000 * y + x, columns[x][1 + y]);
      }
      assertEquals(0, columns[x][height + 1]);
    }
  }
}

package io.github.execbench.workload.photo.dct;

import org.jspecify.annotations.Nullable;

/** The DC coefficients of a row of units. */
final class DcRows {

  private static final int TALLEST_UNIT = 4;

  private final ProgressivePlane plane;
  private final float[] @Nullable [] rows = new float[TALLEST_UNIT] @Nullable [];

  DcRows(ProgressivePlane plane) {
    this.plane = plane;
  }

  void start(int blockRow, int high) {
    for (int j = 0; j < high; j++) {
      rows[j] = blockRow + j < plane.down() ? plane.kept(blockRow + j)[0] : null;
    }
  }

  /** The row that holds a block's coefficient; null beyond the picture's edge. */
  float @Nullable [] at(int x, int j) {
    return x < plane.across() ? rows[j] : null;
  }
}

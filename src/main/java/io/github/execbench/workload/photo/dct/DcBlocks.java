package io.github.execbench.workload.photo.dct;

import org.jspecify.annotations.Nullable;

/** Reads a progressive picture's first scan of DC coefficients (T.81, G.1.2.1). */
final class DcBlocks extends BlockReader {

  private final DcRows rows;
  private final int low;
  private final CoefficientCode dc;
  private int last;

  DcBlocks(ProgressivePlane plane, Band band, CoefficientCode dc) {
    rows = new DcRows(plane);
    low = band.low();
    this.dc = dc;
  }

  @Override
  void start(int blockRow, int high) {
    rows.start(blockRow, high);
  }

  @Override
  void read(BitSource in, int x, int j) throws Doubt {
    last += in.difference(dc);
    if ((short) last != last) {
      throw new Doubt(Doubt.OUT_OF_RANGE);
    }
    float @Nullable [] row = rows.at(x, j);
    if (row != null) {
      row[x] = last << low;
    }
  }

  @Override
  void endInterval() {
    last = 0;
  }
}

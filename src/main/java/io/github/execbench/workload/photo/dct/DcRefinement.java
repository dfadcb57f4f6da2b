package io.github.execbench.workload.photo.dct;

import org.jspecify.annotations.Nullable;

/** Reads one more bit of each DC coefficient (T.81, G.1.2.1). */
final class DcRefinement extends BlockReader {

  private final DcRows rows;
  private final int low;

  DcRefinement(ProgressivePlane plane, Band band) {
    rows = new DcRows(plane);
    low = band.low();
  }

  @Override
  void start(int blockRow, int high) {
    rows.start(blockRow, high);
  }

  @Override
  void read(BitSource in, int x, int j) {
    int bit = in.take(1);
    float @Nullable [] row = rows.at(x, j);
    if (row != null) {
      row[x] += bit << low;
    }
  }

  @Override
  void endInterval() {
    // Nothing is left over from block to block.
  }
}

package io.github.execbench.workload.photo.dct;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a scan says of some AC coefficients of a progressive picture. It keeps where groups of
 * blocks begin, so that a few of them can be read once more.
 */
abstract class AcReader extends BlockReader {

  /** Blocks in a group, but for the last of a row. */
  static final int GROUP = 32;

  private final ProgressivePlane plane;
  private final int restartInterval;
  private final int groups; // in a row
  private final long[] places; // by group: where it begins
  private final int[] runs; // by group: how many blocks have no codes
  private @Nullable BitSource source;
  private AcRow row;
  private int y;

  /** Blocks to come that have no codes. */
  int skipped;

  AcReader(ProgressivePlane plane, int restartInterval) {
    this.plane = plane;
    this.restartInterval = restartInterval;
    groups = Math.ceilDiv(plane.across(), GROUP);
    places = new long[groups * plane.down()];
    runs = new int[places.length];
    row = new AcRow(plane, 0, false);
  }

  /** Reads the next block of a row. */
  abstract void block(BitSource in, AcRow into, int x) throws Doubt;

  @Override
  final void start(int blockRow, int high) {
    y = blockRow;
    row = new AcRow(plane, y, false);
  }

  @Override
  final void read(BitSource in, int x, int j) throws Doubt {
    if (x % GROUP == 0) {
      source = in;
      places[y * groups + x / GROUP] = in.place();
      runs[y * groups + x / GROUP] = skipped;
    }
    block(in, row, x);
  }

  /** Reads some groups again, a bit each, for their marked blocks. */
  final void again(BitSet some) throws Doubt {
    BitSource in = source;
    for (int g = some.nextSetBit(0); g >= 0 && in != null; g = some.nextSetBit(g + 1)) {
      Scan.checkInterrupted();
      in.go(places[g]);
      skipped = runs[g];
      y = g / groups;
      row = new AcRow(plane, y, true);
      int from = g % groups * GROUP;
      int to = Math.min(plane.across(), from + GROUP);
      for (int x = from; x < to; x++) {
        int number = y * plane.across() + x;
        if (x > from && restartInterval > 0 && number % restartInterval == 0) {
          in.passRestart();
        }
        in.hold();
        block(in, row, x);
      }
    }
  }

  @Override
  final void endInterval() throws Doubt {
    if (skipped > 0) {
      throw new Doubt(Doubt.LONG_RUN);
    }
  }
}

package io.github.execbench.workload.photo.dct;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A component of a progressive picture while its scans are read: the kept coefficients, as yet not
 * dequantized; of the others which are not 0, and the most energy that they can have. A block that
 * must be decoded is marked, and kept whole. Which ones turns out when all is read, and then these
 * are read once more.
 */
final class ProgressivePlane {

  /** In the place of the DC among the bits of {@link #significant}. */
  static final long MARK = 1;

  private static final int FEW_MARKS = 4000;
  private static final int BLOCKS_A_MARK = 32;

  private final CoefficientPlane plane;
  private final int across;
  private final int down;
  private final long[][] significant; // by block row and block, a bit a coefficient
  private final float[][] energy; // by block row and block, of dequantized coefficients
  private final Map<Integer, short[]> marked = new HashMap<>();
  private final List<Integer> late = new ArrayList<>(); // those marked when all was read
  private Quanta quanta = Quanta.NONE;

  ProgressivePlane(CoefficientPlane plane) {
    this.plane = plane;
    across = geometry().across().blocks();
    down = geometry().down().blocks();
    significant = new long[down][across];
    energy = new float[down][across];
    BlockRepair repair = new BlockRepair(geometry(), quanta);
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        if (repair.isCut(x, y)) {
          mark(x, y);
        }
      }
    }
  }

  Geometry geometry() {
    return plane.geometry();
  }

  int down() {
    return down;
  }

  int across() {
    return across;
  }

  private short[] mark(int x, int y) {
    short[] whole = new short[Basis.SIZE * Basis.SIZE];
    significant[y][x] |= MARK;
    marked.put(y * across + x, whole);
    return whole;
  }

  /** Takes the table that the component's first scan finds. */
  void use(Quanta table) {
    quanta = table;
  }

  Quanta quanta() {
    return quanta;
  }

  /** The rows of the kept coefficients, in zigzag order. */
  float[][] kept(int row) {
    return plane.row(row);
  }

  /** Which coefficients are not 0, a bit each, and whether the block is marked. */
  long[] significant(int row) {
    return significant[row];
  }

  float[] energy(int row) {
    return energy[row];
  }

  /** All coefficients of a marked block but the DC. */
  short[] whole(int x, int y) {
    short[] whole = marked.get(y * across + x);
    if (whole == null) {
      throw new IllegalStateException("block " + x + ", " + y + " is not marked");
    }
    return whole;
  }

  /**
   * Dequantizes, and decodes what must be.
   *
   * @param readers of the component's scans of AC coefficients, in their order
   */
  void finish(List<AcReader> readers) throws Doubt {
    BlockRepair repair = new BlockRepair(geometry(), quanta);
    double leftOut = 0;
    for (int y = 0; y < down; y++) {
      float[][] row = plane.row(y);
      for (int x = 0; x < across; x++) {
        leftOut += finish(repair, row, x, y);
      }
      if (late.size() > FEW_MARKS + y * across / BLOCKS_A_MARK) {
        throw new Doubt(Doubt.CLAMPED);
      }
    }
    LeftOut.check(geometry(), leftOut / across / down);
    readAgain(readers);
    for (int block : late) {
      int x = block % across;
      int y = block / across;
      repair.apply(whole(x, y), plane.row(y), x, y);
    }
  }

  /** Has the groups read again in which blocks were marked late. */
  private void readAgain(List<AcReader> readers) throws Doubt {
    int groupsAcross = Math.ceilDiv(across, AcReader.GROUP);
    BitSet groups = new BitSet();
    for (int block : late) {
      groups.set(block / across * groupsAcross + block % across / AcReader.GROUP);
    }
    groups.stream()
        .forEach(group -> {
          int from = group % groupsAcross * AcReader.GROUP;
          long[] row = significant[group / groupsAcross];
          for (int x = from; x < Math.min(across, from + AcReader.GROUP); x++) {
            row[x] &= MARK; // as it was before the first scan
          }
        });
    for (AcReader reader : readers) {
      reader.again(groups);
    }
  }

  /** The energy that is left out of a block at most. */
  private float finish(BlockRepair repair, float[][] row, int x, int y) throws Doubt {
    int dc = (int) row[0][x];
    if ((short) dc != dc) {
      throw new Doubt(Doubt.OUT_OF_RANGE);
    }
    int[] steps = quanta.steps();
    int level = dc * steps[0];
    long bits = significant[y][x];
    row[0][x] = (bits & ~MARK) == 0 ? BlockRepair.flat(level) : level;
    row[1][x] *= steps[1];
    row[2][x] *= steps[2];
    float leftOut = energy[y][x] - row[1][x] * row[1][x] - row[2][x] * row[2][x];
    if ((bits & MARK) != 0) {
      short[] whole = whole(x, y);
      whole[0] = (short) dc;
      repair.apply(whole, row, x, y);
    } else if (Clamping.matters(level, energy[y][x])) {
      mark(x, y)[0] = (short) dc;
      late.add(y * across + x);
    }
    return leftOut;
  }
}

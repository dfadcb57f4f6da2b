package io.github.execbench.workload.photo.dct;

/** A row of blocks of a {@link ProgressivePlane}, as scans of AC coefficients fill it. */
final class AcRow {

  /** The coefficients that are kept of all blocks: the first two. */
  private static final long KEPT = 0b110;

  private final ProgressivePlane plane;
  private final int y;
  private final long always; // the coefficients whose values are wanted of all blocks
  private final float[][] kept;
  private final long[] significant;
  private final float[] energy;

  /**
   * @param again whether it was filled before, and only marked blocks are wanted
   */
  AcRow(ProgressivePlane plane, int y, boolean again) {
    this.plane = plane;
    this.y = y;
    always = again ? 0 : KEPT;
    kept = plane.kept(y);
    significant = plane.significant(y);
    energy = plane.energy(y);
  }

  private boolean isMarked(int x) {
    return (significant[x] & ProgressivePlane.MARK) != 0;
  }

  /** Which coefficients of a block are not 0, a bit each; and the first bit says nothing. */
  long significant(int x) {
    return significant[x];
  }

  /** Whether the value of one of some coefficients, a bit each, is wanted. */
  boolean keeps(int x, long coefficients) {
    return (coefficients & always) != 0 || (coefficients != 0 && isMarked(x));
  }

  /**
   * Takes in that some coefficients, a bit each, are not 0.
   *
   * @param most energy that they can have when all their bits are there
   */
  void add(int x, long coefficients, float most) {
    significant[x] |= coefficients;
    energy[x] += most;
  }

  /** Takes in the value of a coefficient that was 0. */
  void set(int x, int k, int value) throws Doubt {
    if ((short) value != value) {
      throw new Doubt(Doubt.OUT_OF_RANGE);
    }
    if ((always >> k & 1) != 0) {
      kept[k][x] = value;
    }
    if (isMarked(x)) {
      plane.whole(x, y)[k] = (short) value;
    }
  }

  /**
   * Takes in one more bit of some coefficients.
   *
   * @param coefficients a bit each
   * @param bits of the coefficients in zigzag order, from the highest bit on
   */
  void refine(int x, long coefficients, long bits, int low) {
    short[] whole = isMarked(x) ? plane.whole(x, y) : new short[0];
    long left = coefficients;
    for (long next = bits; left != 0; next <<= 1) {
      int k = Long.numberOfTrailingZeros(left);
      left &= left - 1;
      if (next < 0 && (always >> k & 1) != 0) {
        kept[k][x] += kept[k][x] < 0 ? -1 << low : 1 << low;
      }
      if (next < 0 && whole.length > 0) {
        whole[k] += (short) (whole[k] < 0 ? -1 << low : 1 << low);
      }
    }
  }
}

package io.github.execbench.workload.photo.dct;

/**
 * Reads one more bit of some AC coefficients (T.81, G.1.2.3): of those that are not 0 the bit
 * stands there, and between these it is said which others get to be 1 or -1.
 */
final class AcRefinement extends AcReader {

  private static final int LONG_RUN = 15;
  private static final int SYMBOL_SHIFT = Long.SIZE - CoefficientCode.LOOK;

  /** How far a word's position can move before a code and a sign need the next one. */
  private static final int ENOUGH = BitSource.WORD - CoefficientCode.LONGEST - 1;

  private final int low;
  private final long band;
  private final CoefficientCode ac;
  private final short[] symbols;
  private final float[] most; // energy that a coefficient can have that gets to be 1 or -1

  AcRefinement(ProgressivePlane plane, Band band, CoefficientCode ac, int restartInterval) {
    super(plane, restartInterval);
    low = band.low();
    this.band = -1L >>> (Long.SIZE - 1 - band.last()) & -1L << band.first();
    this.ac = ac;
    symbols = ac.symbols;
    most = plane.quanta().own();
    float largest = (2 << low) - 1;
    for (int k = 0; k < most.length; k++) {
      most[k] *= largest * largest;
    }
  }

  @Override
  void block(BitSource in, AcRow row, int x) throws Doubt {
    final long known = row.significant(x) & band;
    long left = band;
    if (skipped == 0) {
      left = codes(in, row, x, known);
    }
    if (skipped > 0) {
      skipped--;
      refine(in, row, x, left & known, in.position);
      in.position += Long.bitCount(left & known);
    }
  }

  /**
   * Takes codes up to the block's end, or to that of all blocks that have any.
   *
   * @return the coefficients that are left
   */
  private long codes(BitSource in, AcRow row, int x, long known) throws Doubt {
    final byte[] data = in.data();
    int p = in.position;
    long bits = BitSource.word(data, p);
    int enough = p + ENOUGH;
    long left = band;
    long fresh = 0;
    float energy = 0;
    do {
      int entry = symbols[(int) (bits >>> SYMBOL_SHIFT)];
      if (entry == 0) {
        entry = ac.symbol(bits);
      }
      int used = entry & CoefficientCode.BITS;
      int size = entry >> CoefficientCode.SYMBOL & 15;
      int run = entry >> (CoefficientCode.SYMBOL + 4);
      p += used;
      if (size == 0 && run != LONG_RUN) {
        in.position = p;
        skipped = (1 << run) + in.take(run);
        p = in.position;
        break;
      }
      long at = Long.expand(1L << run, left & ~known);
      if (at == 0 || size > 1) {
        throw new Doubt(size > 1 ? Doubt.BAD_CODE : Doubt.LONG_BLOCK);
      }
      if (size == 1) {
        int k = Long.numberOfTrailingZeros(at);
        fresh |= at;
        energy += most[k];
        if (row.keeps(x, at)) {
          row.set(x, k, bits << (used - 1) < 0 ? 1 << low : -1 << low);
        }
      }
      long passed = left & known & (at - 1);
      refine(in, row, x, passed, p);
      int count = Long.bitCount(passed);
      bits <<= used + count;
      p += count;
      left &= -at << 1;
      if (p > enough) {
        bits = BitSource.word(data, p);
        enough = p + ENOUGH;
      }
    } while (left != 0);
    in.position = p;
    row.add(x, fresh, energy);
    return left;
  }

  private void refine(BitSource in, AcRow row, int x, long coefficients, int position) {
    if (row.keeps(x, coefficients)) {
      in.position = position;
      row.refine(x, coefficients, in.longWord(), low);
    }
  }
}

package io.github.execbench.workload.photo.dct;

/**
 * The AC coefficients of sequential blocks as tables that take several at a look-up, where only the
 * energy of most of them is wanted. They are small, for Huffman codes make all entries about
 * equally likely and they share a processor's first cache.
 */
final class CoefficientRuns {

  /** Bits that a look-up takes. */
  static final int LOOK = 12;

  /** Mask of an entry's number of bits. */
  static final int LENGTH = 15;

  /** Where an entry's advance stands, 8 bits: how far the position moves. */
  static final int ADVANCE = 4;

  /** Where an entry's class of energy stands, 4 bits. */
  static final int ENERGY = 12;

  /** What an end of block adds to the position: more than any advance. */
  static final int END = 128;

  /** An entry where not one coefficient fits: its advance leads where no end of block does. */
  static final int NONE = 192 << ADVANCE;

  /** Within so many positions, the last included, an entry's energy lies. */
  static final int WINDOW = 8;

  private static final int ENTRIES = 1 << LOOK;
  private static final int LAST = 63;

  /** Upper bounds of the sum of some coefficients' squares, by class. */
  private static final float[] ENERGIES = {
    0, 1, 2, 4, 6, 9, 13, 20, 30, 45, 68, 100, 150, 240, 500, 1024
  };

  /** As many coefficients as fit: bits, advance, energy; or {@link #NONE}. */
  final char[] runs = new char[ENTRIES];

  /**
   * The same from a block's second coefficient on, which stands in bits 16 to 23, and the third one
   * in bits 24 to 31; the energy is that of the others. 0 where not one fits.
   */
  final int[] heads = new int[ENTRIES];

  private final int[] singles = new int[ENTRIES]; // bits, advance, value times 65536; 0 for none

  CoefficientRuns(CoefficientCode code) {
    for (int i = 0; i < ENTRIES; i++) {
      singles[i] = single(code, i);
    }
    for (int i = 0; i < ENTRIES; i++) {
      int run = several(i, 0);
      runs[i] = (char) (run == 0 ? NONE : run);
      heads[i] = several(i, 2);
    }
  }

  /** A copy of the bounds by class. */
  static float[] energies() {
    return ENERGIES.clone();
  }

  private static int single(CoefficientCode code, int index) {
    long bits = (long) index << (Long.SIZE - LOOK);
    int entry = code.symbols[(int) (bits >>> (Long.SIZE - CoefficientCode.LOOK))];
    int used = entry & CoefficientCode.BITS;
    int size = entry >> CoefficientCode.SYMBOL & 15;
    int run = entry >> (CoefficientCode.SYMBOL + 4);
    if (entry == 0 || used > LOOK || (size == 0 && run != 0 && run != 15)) {
      return 0;
    }
    int advance = size == 0 && run == 0 ? END : run + 1;
    return CoefficientCode.value(bits << (used - size), size) << 16 | advance << ADVANCE | used;
  }

  /**
   * As many coefficients as fit.
   *
   * @param kept how many of them are wanted as values, 0 to 2
   */
  private int several(int bits, int kept) {
    int used = 0;
    int advance = 0;
    int begin = LAST; // of the energy
    int squares = 0;
    int values = 0;
    while (used < LOOK && advance < END) {
      int entry = singles[bits << used & (ENTRIES - 1)];
      int length = entry & LENGTH;
      int step = entry >> ADVANCE & 0xFF;
      int value = entry >> 16;
      boolean wanted = advance + step <= kept;
      begin = wanted || value == 0 ? begin : Math.min(begin, advance + step);
      int sum = wanted ? squares : squares + value * value;
      if (entry == 0
          || used + length > LOOK
          || (advance + step & (END - 1)) >= LAST
          || (step < END && advance + step - begin >= WINDOW)
          || sum > ENERGIES[ENERGIES.length - 1]
          || (wanted && (byte) value != value)) {
        break;
      }
      used += length;
      advance += step;
      squares = sum;
      if (wanted) {
        values |= (value & 0xFF) << (8 + 8 * advance);
      }
    }
    return values | energy(squares) << ENERGY | advance << ADVANCE | used;
  }

  private static int energy(int squares) {
    int level = 0;
    while (ENERGIES[level] < squares) {
      level++;
    }
    return level;
  }
}

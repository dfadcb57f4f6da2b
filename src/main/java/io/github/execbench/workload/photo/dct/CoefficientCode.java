package io.github.execbench.workload.photo.dct;

import java.util.Arrays;

/**
 * One Huffman table, as tables that are looked up with the next bits (T.81, annex C and F.2.2).
 * They are small, for they share a processor's first cache: what doesn't fit, long codes and large
 * values, is decoded bit by bit.
 */
final class CoefficientCode {

  /** Bits that a look-up of coefficients takes. */
  static final int LOOK = 12;

  /** Bits that a look-up of a symbol takes. */
  static final int SYMBOL_LOOK = 9;

  static final int LONGEST = 16;

  /** What an end of block adds to the position: more than any advance. */
  static final int END = 128;

  /** Mask of an entry's number of bits. */
  static final int LENGTH = 15;

  /** Where an entry's advance stands, 8 bits: how far the position moves. */
  static final int ADVANCE = 4;

  /** Where an entry's class of energy stands, 4 bits. */
  static final int ENERGY = 12;

  /** Mask of a code's length, where its symbol stands in {@link #symbols}. */
  static final int SYMBOL_LENGTH = 31;

  static final int SYMBOL = 5;

  /** Upper bounds of the sum of some coefficients' squares, by class. */
  static final float[] ENERGIES = {0, 1, 2, 4, 6, 9, 13, 20, 30, 45, 68, 100, 150, 240, 500, 1024};

  private static final int ENTRIES = 1 << LOOK;

  /** The code's length and its symbol times 32; 0 for a longer code. */
  final short[] symbols = new short[1 << SYMBOL_LOOK];

  /** One coefficient, or an end of block: bits, advance, value times 65536; 0 if it doesn't fit. */
  final int[] singles = new int[ENTRIES];

  /** As many coefficients as fit: bits, advance, energy; 0 where not one fits. */
  final char[] runs = new char[ENTRIES];

  /**
   * The same from a block's second coefficient on, which stands in bits 16 to 23, and the third one
   * in bits 24 to 31; the energy is that of the others.
   */
  final int[] heads = new int[ENTRIES];

  private final int[] lastCode = new int[LONGEST + 1]; // exclusive, by length
  private final int[] offset = new int[LONGEST + 1];
  private final byte[] all;

  /**
   * @param counts how many codes there are of each length, from 1 to 16
   * @param symbols by length of their codes
   * @param coefficients whether it is for AC coefficients
   */
  CoefficientCode(int[] counts, byte[] symbols, boolean coefficients) throws Doubt {
    all = symbols.clone();
    int code = 0;
    int index = 0;
    for (int length = 1; length <= LONGEST; length++) {
      offset[length] = index - code;
      for (int i = 0; i < counts[length]; i++) {
        if (code >> length != 0) {
          throw new Doubt("a Huffman table with too many codes");
        }
        if (length <= SYMBOL_LOOK) {
          int from = code << (SYMBOL_LOOK - length);
          int to = from + (1 << (SYMBOL_LOOK - length));
          Arrays.fill(this.symbols, from, to, (short) ((all[index] & 0xFF) << SYMBOL | length));
        }
        code++;
        index++;
      }
      lastCode[length] = code;
      code <<= 1;
    }
    if (coefficients) {
      for (int i = 0; i < ENTRIES; i++) {
        singles[i] = single(i);
      }
      for (int i = 0; i < ENTRIES; i++) {
        runs[i] = (char) several(i, 0);
        heads[i] = several(i, 2);
      }
    }
  }

  /**
   * The symbol whose code begins these bits.
   *
   * @param bits the next 16
   * @return its length and symbol times 32; 0 if they are no code
   */
  int symbol(int bits) {
    int entry = symbols[bits >>> (LONGEST - SYMBOL_LOOK)];
    if (entry != 0) {
      return entry;
    }
    for (int length = SYMBOL_LOOK + 1; length <= LONGEST; length++) {
      int code = bits >>> (LONGEST - length);
      if (code < lastCode[length]) {
        return (all[offset[length] + code] & 0xFF) << SYMBOL | length;
      }
    }
    return 0;
  }

  /** The value of a category's additional bits (T.81, F.2.2.1). */
  static int extend(int bits, int size) {
    return size == 0 || bits >> (size - 1) != 0 ? bits : bits - (1 << size) + 1;
  }

  private int single(int bits) {
    int entry = symbol(bits << (LONGEST - LOOK));
    int length = entry & SYMBOL_LENGTH;
    int size = entry >> SYMBOL & 15;
    int run = entry >> (SYMBOL + 4);
    if (entry == 0 || length + size > LOOK || (size == 0 && run != 0 && run != 15)) {
      return 0;
    }
    int advance = size == 0 && run == 0 ? END : run + 1;
    int additional = bits >> (LOOK - length - size) & ((1 << size) - 1);
    return extend(additional, size) << 16 | advance << ADVANCE | (length + size);
  }

  /**
   * As many coefficients as fit.
   *
   * @param kept how many of them are wanted as values, 0 to 2
   */
  private int several(int bits, int kept) {
    int used = 0;
    int advance = 0;
    int squares = 0;
    int values = 0;
    while (used < LOOK && advance < END) {
      int entry = singles[bits << used & (ENTRIES - 1)];
      int length = entry & LENGTH;
      int step = entry >> ADVANCE & 0xFF;
      int value = entry >> 16;
      boolean wanted = advance + step <= kept;
      int sum = wanted ? squares : squares + value * value;
      if (entry == 0
          || used + length > LOOK
          || (advance + step & (END - 1)) >= Basis.SIZE * Basis.SIZE - 1
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

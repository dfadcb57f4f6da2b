package io.github.execbench.workload.photo.dct;

import java.util.Arrays;

/**
 * One Huffman table (T.81, annex C and F.2.2.3): short codes are looked up with the next bits, in a
 * table that leaves room in a processor's first cache for others.
 */
final class CoefficientCode {

  static final int LONGEST = 16;

  /** Bits that a look-up takes. */
  static final int LOOK = 9;

  /** Mask of what an entry takes: its code and the additional bits behind it. */
  static final int BITS = 31;

  /** Where its symbol stands. */
  static final int SYMBOL = 5;

  /** By the next bits: what the code takes and its symbol; 0 for a longer code. */
  final short[] symbols = new short[1 << LOOK];

  private final int[] lastCode = new int[LONGEST + 1]; // exclusive, by length
  private final int[] offset = new int[LONGEST + 1];
  private final byte[] all;

  /**
   * @param counts how many codes there are of each length, from 1 to 16
   * @param all symbols by length of their codes; the lower half of each is a number of additional
   *     bits
   */
  CoefficientCode(int[] counts, byte[] all) throws Doubt {
    this.all = all.clone();
    int code = 0;
    int index = 0;
    for (int length = 1; length <= LONGEST; length++) {
      offset[length] = index - code;
      for (int i = 0; i < counts[length]; i++) {
        if (code >> length != 0) {
          throw new Doubt("a Huffman table with too many codes");
        }
        if (length <= LOOK) {
          int from = code << (LOOK - length);
          Arrays.fill(symbols, from, from + (1 << (LOOK - length)), (short) entry(index, length));
        }
        code++;
        index++;
      }
      lastCode[length] = code;
      code <<= 1;
    }
  }

  private int entry(int index, int length) {
    int symbol = all[index] & 0xFF;
    return symbol << SYMBOL | (length + (symbol & 15));
  }

  /**
   * The symbol whose code comes next.
   *
   * @param bits from the highest on, 16 at least
   * @return what it takes and its symbol
   */
  int symbol(long bits) throws Doubt {
    int entry = symbols[(int) (bits >>> (Long.SIZE - LOOK))];
    return entry != 0 ? entry : longer((int) (bits >>> (Long.SIZE - LONGEST)));
  }

  private int longer(int bits) throws Doubt {
    for (int length = LOOK + 1; length <= LONGEST; length++) {
      int code = bits >>> (LONGEST - length);
      if (code < lastCode[length]) {
        return entry(offset[length] + code, length);
      }
    }
    throw new Doubt(Doubt.BAD_CODE);
  }

  /**
   * The value of additional bits (T.81, F.2.2.1).
   *
   * @param bits they are the highest
   * @param size how many they are, 0 to 15
   */
  static int value(long bits, int size) {
    int negative = (int) ~(bits >> (Long.SIZE - 1));
    return (int) (bits >>> 1 >>> (Long.SIZE - 1 - size)) + (negative & (1 - (1 << size)));
  }
}

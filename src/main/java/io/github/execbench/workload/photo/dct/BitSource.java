package io.github.execbench.workload.photo.dct;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The bits of entropy-coded data; a zero byte behind FF belongs to the FF (T.81, F.2.2.5). Behind
 * the data's end there are zeros, so that nothing needs to look for it; {@link #end} tells of them.
 *
 * <p>Bits are held from the highest on. What {@link #bits} has beyond the number {@link #held} is
 * right but not counted, so that adding it again changes nothing.
 */
final class BitSource {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final long ONES = 0x0101010101010101L;

  /** Bits that a symbol and its additional ones take at most. */
  private static final int MOST = 32;

  private final byte[] file;

  /** The next bits, the first of them the highest. */
  long bits;

  /** How many of them there are. */
  int held;

  private int at;
  private int missing; // bits that are made up

  /**
   * @param at where the data begins
   */
  BitSource(byte[] file, int at) {
    this.file = file;
    this.at = at;
  }

  /** Makes {@link #held} at least 56. */
  void fill() {
    if (at <= file.length - Long.BYTES) {
      long word = (long) LONGS.get(file, at);
      // Subtracting one borrows where a byte of ~word is 0.
      if (((~word - ONES) & word & (ONES << 7)) == 0) {
        bits |= word >>> held;
        at += (Long.SIZE - 1 - held) >> 3;
        held |= Long.SIZE - Byte.SIZE;
        return;
      }
    }
    fillSlowly();
  }

  private void fillSlowly() {
    while (held <= Long.SIZE - Byte.SIZE) {
      int b = at < file.length ? file[at] & 0xFF : 0xFF;
      if (b != 0xFF) {
        at++;
      } else if (at + 1 < file.length && file[at + 1] == 0) {
        at += 2;
      } else {
        b = 0; // a marker or the end of the file
        missing += Byte.SIZE;
      }
      bits |= (long) b << (Long.SIZE - Byte.SIZE - held);
      held += Byte.SIZE;
    }
  }

  /** Takes some bits, 0 to 16. */
  int take(int count) {
    if (held < MOST) {
      fill();
    }
    int value = (int) (bits >>> 1 >>> (Long.SIZE - 1 - count));
    bits <<= count;
    held -= count;
    return value;
  }

  /** Takes a code. */
  int symbol(CoefficientCode code) throws Doubt {
    if (held < MOST) {
      fill();
    }
    int entry = code.symbol((int) (bits >>> (Long.SIZE - CoefficientCode.LONGEST)));
    if (entry == 0) {
      throw new Doubt("a bad Huffman code");
    }
    int length = entry & CoefficientCode.SYMBOL_LENGTH;
    bits <<= length;
    held -= length;
    return entry >> CoefficientCode.SYMBOL;
  }

  /** Takes the additional bits of a category (T.81, F.2.2.1). */
  int value(int category) {
    return CoefficientCode.extend(take(category), category);
  }

  /** Takes the difference of a DC coefficient to the one before (T.81, F.2.2.1). */
  int difference(CoefficientCode dc) throws Doubt {
    int category = symbol(dc);
    if (category > 15) {
      throw new Doubt("a bad Huffman code");
    }
    return value(category);
  }

  /**
   * Takes one coefficient or end of block (T.81, F.2.2.2).
   *
   * @return advance times 16, value times 65536
   */
  int coefficient(CoefficientCode ac) throws Doubt {
    if (held < MOST) {
      fill();
    }
    int single = ac.singles[(int) (bits >>> (Long.SIZE - CoefficientCode.LOOK))];
    if (single != 0) {
      bits <<= single & CoefficientCode.LENGTH;
      held -= single & CoefficientCode.LENGTH;
      return single;
    }
    int symbol = symbol(ac);
    int run = symbol >> 4;
    int category = symbol & 15;
    if (category == 0 && run != 0 && run != 15) {
      throw new Doubt("a bad Huffman code");
    }
    int advance = symbol == 0 ? CoefficientCode.END : run + 1;
    return value(category) << 16 | advance << CoefficientCode.ADVANCE;
  }

  /**
   * Takes a whole block.
   *
   * @param into all its coefficients in zigzag order, the DC as a difference
   */
  void block(CoefficientCode dc, CoefficientCode ac, int[] into) throws Doubt {
    java.util.Arrays.fill(into, 0);
    into[0] = difference(dc);
    for (int k = 1; k < into.length; ) {
      int entry = coefficient(ac);
      int advance = entry >> CoefficientCode.ADVANCE & 0xFF;
      if (advance >= CoefficientCode.END) {
        return;
      }
      k += advance;
      if (k > into.length) {
        throw new Doubt(Doubt.LONG_BLOCK);
      }
      into[k - 1] = entry >> 16;
    }
  }

  int at() {
    return at;
  }

  int missing() {
    return missing;
  }

  /** Goes back to where it was. */
  void goTo(long formerBits, int formerHeld, int formerAt, int formerMissing) {
    bits = formerBits;
    held = formerHeld;
    at = formerAt;
    missing = formerMissing;
  }

  /**
   * Ends a run of data: all of it must have been taken.
   *
   * @return where the marker stands that ends it
   */
  int end() throws Doubt {
    int left = held - missing;
    if (left < 0 || left > 7) {
      throw new Doubt(left < 0 ? "premature end of data" : "more data than the picture needs");
    }
    if (at + 1 >= file.length || file[at] != (byte) 0xFF || file[at + 1] == 0) {
      throw new Doubt("more data than the picture needs");
    }
    return at;
  }

  /** Goes on behind a marker. */
  void restart(int from) {
    goTo(0, 0, from, 0);
  }
}

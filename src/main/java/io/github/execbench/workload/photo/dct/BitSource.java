package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.jpeg.Markers;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The bits of entropy-coded data, without the zeros stuffed behind FF (T.81, F.2.2.5). Some of it
 * is held at a time, enough for a whole unit, so that nothing else needs to look for its end:
 * behind that there are zeros, and {@link #end} tells of them.
 */
final class BitSource {

  /** Bits of a {@link #word} that are certainly there. */
  static final int WORD = 57;

  private static final VarHandle BIG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LITTLE =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;

  /** Bytes that a unit takes at most: 10 blocks of 64 symbols of up to 31 bits. */
  private static final int UNIT = 10 * 64 * 4;

  /** Less than a processor's second cache. */
  private static final int HELD = 1 << 15;

  private final byte[] file;
  private final byte[] data = new byte[HELD + UNIT + 4 * Long.BYTES];
  private int at; // in the file, behind what is held
  private int length; // bytes held
  private boolean isEnded; // whether no more can be held before the next marker
  private int[] parts = new int[4]; // where in the file each part began that was held
  private int part = -1; // that is held
  private int count; // of parts

  /** The bit that comes next, counted from the beginning of {@link #data}. */
  int position;

  /**
   * @param at where the data begins
   */
  BitSource(byte[] file, int at) {
    this.file = file;
    this.at = at;
  }

  byte[] data() {
    return data;
  }

  /** The bits at a position, from the highest on: {@link #WORD} of them, and some more. */
  static long word(byte[] data, int position) {
    return (long) BIG.get(data, position >>> 3) << (position & 7);
  }

  /** Has the next unit's bits held: to be called before each. */
  void hold() throws Doubt {
    if ((position >>> 3) + UNIT > length) {
      if (isEnded) {
        checkEnd();
      } else {
        load();
      }
    }
  }

  private void checkEnd() throws Doubt {
    if (position > length * Byte.SIZE) {
      throw new Doubt("premature end of data");
    }
  }

  private void load() {
    int from = position >>> 3;
    int left = Math.max(0, length - from);
    System.arraycopy(data, from, data, 0, left);
    position -= from * Byte.SIZE;
    length = left;
    part++;
    if (part == count) {
      parts = count < parts.length ? parts : Arrays.copyOf(parts, 2 * count);
      parts[count++] = at - left - escapes(left);
    }
    fill();
  }

  /** How many of the first bytes held are FF, which have a zero behind them in the file. */
  private int escapes(int bytes) {
    int escapes = 0;
    for (int i = 0; i < bytes; i++) {
      escapes += data[i] == (byte) 0xFF ? 1 : 0;
    }
    return escapes;
  }

  private void fill() {
    while (length < HELD && !isEnded) {
      copy();
      passEscape();
    }
    if (isEnded) {
      Arrays.fill(data, length, length + UNIT + Long.BYTES, (byte) 0);
    }
  }

  /** Where it is, to come back to: valid when the next unit's bits are held. */
  long place() {
    return (long) part << Integer.SIZE | position;
  }

  /** Comes back to a place. */
  void go(long place) {
    int wanted = (int) (place >> Integer.SIZE);
    if (wanted != part) {
      part = wanted;
      at = parts[part];
      length = 0;
      isEnded = false;
      fill();
    }
    position = (int) place;
  }

  /** Copies up to the next FF, or as much as shall be held. */
  private void copy() {
    int from = at;
    int to = length;
    int end = Math.min(file.length - Long.BYTES, from + HELD - to);
    while (from <= end) {
      long word = (long) LITTLE.get(file, from);
      LITTLE.set(data, to, word);
      // Subtracting one borrows where a byte of ~word is 0; the lowest such byte is right.
      long escapes = (~word - ONES) & word & (ONES << 7);
      if (escapes != 0) {
        int before = Long.numberOfTrailingZeros(escapes) >> 3;
        at = from + before;
        length = to + before;
        return;
      }
      from += Long.BYTES;
      to += Long.BYTES;
    }
    while (to < HELD && from < file.length && file[from] != (byte) 0xFF) {
      data[to++] = file[from++];
    }
    at = from;
    length = to;
  }

  /** Passes an FF with its zero, or finds a marker or the file's end. */
  private void passEscape() {
    if (at + 1 < file.length && file[at] == (byte) 0xFF && file[at + 1] == 0) {
      data[length++] = (byte) 0xFF;
      at += 2;
    } else if (at >= file.length || file[at] == (byte) 0xFF) {
      isEnded = true;
    }
  }

  /** The next 64 bits. */
  long longWord() {
    int shift = position & 7;
    return word(data, position)
        | (data[(position >>> 3) + Long.BYTES] & 0xFF) >> (Byte.SIZE - shift);
  }

  /** Takes some bits, 0 to 16. */
  int take(int count) {
    int value = (int) (word(data, position) >>> 1 >>> (Long.SIZE - 1 - count));
    position += count;
    return value;
  }

  /** Takes the difference of a DC coefficient to the one before (T.81, F.2.2.1). */
  int difference(CoefficientCode dc) throws Doubt {
    long bits = word(data, position);
    int entry = dc.symbol(bits);
    int symbol = entry >> CoefficientCode.SYMBOL;
    if (symbol > 15) {
      throw new Doubt(Doubt.BAD_CODE);
    }
    position += entry & CoefficientCode.BITS;
    return CoefficientCode.value(bits << ((entry & CoefficientCode.BITS) - symbol), symbol);
  }

  /**
   * Takes one coefficient or end of block (T.81, F.2.2.2).
   *
   * @return advance times 16, value times 65536
   */
  int coefficient(CoefficientCode ac) throws Doubt {
    long bits = word(data, position);
    int entry = ac.symbol(bits);
    int symbol = entry >> CoefficientCode.SYMBOL;
    int run = symbol >> 4;
    int size = symbol & 15;
    if (size == 0 && run != 0 && run != 15) {
      throw new Doubt(Doubt.BAD_CODE);
    }
    position += entry & CoefficientCode.BITS;
    int value = CoefficientCode.value(bits << ((entry & CoefficientCode.BITS) - size), size);
    int advance = symbol == 0 ? CoefficientRuns.END : run + 1;
    return value << 16 | advance << CoefficientRuns.ADVANCE;
  }

  /**
   * Looks at a whole block; the position stays where it is.
   *
   * @param from where the block begins
   * @param steps of the coefficients
   * @param into takes all its coefficients, dequantized, but the DC
   * @return the sum of the squares
   */
  float block(int from, CoefficientCode dc, CoefficientCode ac, int[] steps, Samples into)
      throws Doubt {
    into.clear();
    int p = from + (dc.symbol(word(data, from)) & CoefficientCode.BITS);
    long bits = word(data, p);
    int enough = p + WORD - CoefficientCode.BITS;
    float energy = 0;
    for (int k = 1; k < steps.length; ) {
      int entry = ac.symbol(bits);
      int used = entry & CoefficientCode.BITS;
      int symbol = entry >> CoefficientCode.SYMBOL;
      int size = symbol & 15;
      if (symbol == 0) {
        break;
      }
      k += (symbol >> 4) + 1;
      if (k > steps.length) {
        throw new Doubt(Doubt.LONG_BLOCK);
      }
      int value = CoefficientCode.value(bits << (used - size), size) * steps[k - 1];
      into.set(k - 1, value);
      energy += (float) value * value;
      bits <<= used;
      p += used;
      if (p > enough) {
        bits = word(data, p);
        enough = p + WORD - CoefficientCode.BITS;
      }
    }
    return energy;
  }

  /**
   * Ends a run of data: all of it must have been taken.
   *
   * @return where the marker stands that ends it
   */
  int end() throws Doubt {
    if (!isEnded) {
      load();
    }
    checkEnd();
    boolean isAtMarker = at + 1 < file.length && isEnded;
    if (!isAtMarker || length * Byte.SIZE - position > 7) {
      throw new Doubt("more data than the picture needs");
    }
    return at;
  }

  /** Ends a run of data and goes on behind the restart marker of a number (T.81, B.1.1.3). */
  void restart(int number) throws Doubt {
    if (passMarker() != Markers.RST0 + number) {
      throw new Doubt("a restart marker is missing");
    }
  }

  /** Ends a run of data and goes on behind the marker there, which was looked at before. */
  void passRestart() throws Doubt {
    passMarker();
  }

  private int passMarker() throws Doubt {
    int code = end() + 1;
    while (code < file.length && file[code] == (byte) 0xFF) {
      code++;
    }
    at = code + 1;
    length = 0;
    position = 0;
    isEnded = false;
    return code < file.length ? file[code] & 0xFF : -1;
  }
}

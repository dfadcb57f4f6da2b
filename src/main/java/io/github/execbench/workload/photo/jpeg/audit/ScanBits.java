package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.JpegException;
import java.util.Arrays;

/**
 * The bits of one stretch of entropy-coded data, from a scan header or restart marker to the next
 * marker, without the zeros stuffed behind FF (ITU-T T.81, F.1.2.3).
 */
final class ScanBits {

  private static final int LOOK_AHEAD = 3;

  private final byte[] data;
  private final int length;
  private long at;

  private ScanBits(byte[] data, int length, long at) {
    this.data = data;
    this.length = length;
    this.at = at;
  }

  static ScanBits of(byte[] file, int from, int to) {
    byte[] data = new byte[to - from + LOOK_AHEAD];
    int length = 0;
    for (int i = from; i < to; i++) {
      data[length++] = file[i];
      if (file[i] == (byte) 0xFF) {
        while (i + 1 < to && file[i + 1] == (byte) 0xFF) {
          i++;
        }
        i++;
        if (i >= to) {
          length--; // a marker's FF, which may be repeated
        }
      }
    }
    Arrays.fill(data, length, data.length, (byte) 0);
    return new ScanBits(data, length, 0);
  }

  /** The same place in data without the repetitions of one byte that end it. */
  ScanBits withoutFill() {
    int end = length;
    while (end > consumed() && isFill(data[end - 1]) && data[end - 1] == data[length - 1]) {
      end--;
    }
    return new ScanBits(data, end, at);
  }

  /** The next 16 bits; zeros beyond the end. */
  int peek() {
    int i = (int) (at >>> 3);
    int three = (data[i] & 0xFF) << 16 | (data[i + 1] & 0xFF) << 8 | (data[i + 2] & 0xFF);
    return three >>> (8 - (int) (at & 7)) & 0xFFFF;
  }

  /**
   * Passes some bits.
   *
   * @throws JpegException beyond the end
   */
  void skip(int count) throws JpegException {
    at += count;
    if (at > 8L * length) {
      throw new JpegException("premature end of data");
    }
  }

  /**
   * Reads up to 16 bits.
   *
   * @throws JpegException beyond the end
   */
  int bits(int count) throws JpegException {
    int value = peek() >>> (16 - count);
    skip(count);
    return value;
  }

  /** Bits that were read. */
  long position() {
    return at;
  }

  /** Bits that are left of a byte begun. */
  int padding() {
    return (int) (-at & 7);
  }

  /** Whether those are 1, as T.81 wants them. */
  boolean isPaddedWithOnes() {
    return peek() >>> (16 - padding()) == (1 << padding()) - 1;
  }

  /** Bytes from the beginning that were read, in part at least. */
  int consumed() {
    return (int) ((at + 7) >>> 3);
  }

  /** Bytes of which nothing was read. */
  int left() {
    return length - consumed();
  }

  /** Whether the bytes left are one byte over and over, all bits 0 or all bits 1. */
  boolean isFillLeft() {
    for (int i = consumed(); i < length; i++) {
      if (!isFill(data[i]) || data[i] != data[length - 1]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFill(byte value) {
    return value == 0 || value == (byte) 0xFF;
  }

  /** Whether what was read ends with zero bytes: more than an end that fell there by chance. */
  boolean endsInZeros() {
    int last = consumed() - 1;
    boolean byChance = padding() == 0 && last > 0 && data[last - 1] != 0;
    return last >= 0 && data[last] == 0 && !byChance;
  }
}

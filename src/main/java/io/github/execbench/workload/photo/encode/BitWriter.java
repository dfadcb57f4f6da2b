package io.github.execbench.workload.photo.encode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A growing array of bytes, and bits with the highest first, a zero byte stuffed behind each 0xFF
 * that they make (T.81, F.1.2.3).
 */
final class BitWriter {

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final int ONES = 0x01010101;

  private byte[] bytes = new byte[1 << 16];
  private int size;
  private long bits; // the lowest `pending` of them, fewer than 32, are not written yet
  private int pending;

  /** Makes room for so many bytes: bits are written without a look at it. */
  void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }

  /**
   * Adds bits.
   *
   * @param value nothing but the bits
   * @param length how many, up to 32
   */
  void put(int value, int length) {
    bits = bits << length | value;
    pending += length;
    if (pending >= Integer.SIZE) {
      pending -= Integer.SIZE;
      four((int) (bits >>> pending));
    }
  }

  private void four(int word) {
    // Subtracting one borrows where a byte of ~word is 0.
    if (((~word - ONES) & word & (ONES << 7)) == 0) {
      INTS.set(bytes, size, word);
      size += Integer.BYTES;
    } else {
      for (int shift = 24; shift >= 0; shift -= 8) {
        stuffed((byte) (word >>> shift));
      }
    }
  }

  private void stuffed(byte b) {
    bytes[size++] = b;
    if (b == (byte) 0xFF) {
      bytes[size++] = 0;
    }
  }

  /** Fills the last byte up with ones. */
  void endBits() {
    reserve(2 * Long.BYTES);
    int fill = -pending & 7;
    put((1 << fill) - 1, fill);
    for (; pending > 0; pending -= 8) {
      stuffed((byte) (bits >>> (pending - 8)));
    }
  }

  /** Adds bytes as they are, between runs of bits. */
  void bytes(byte... plain) {
    reserve(plain.length);
    System.arraycopy(plain, 0, bytes, size, plain.length);
    size += plain.length;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}

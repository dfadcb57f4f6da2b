package io.github.execbench.workload.photo.blur;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reduces rows of samples to hats down the photo (see {@code HatBasis}), in one pass and in exact
 * integers. Over a block of {@code r} rows it keeps two sums a column: S of the samples, and T of
 * the S after each row. Then the sum of (2i + 1) times sample i is (2r + 1) S - 2T: the block's
 * share in the hat below, in units of 1 / (2 step); the hat above gets 2 step S less that.
 *
 * <p>Rows are gathered by fours, so that the sums are read and written once for four rows. Rows of
 * zeros fill a block up: they count as rows, but leave the block's shares as they are.
 *
 * <p>Four columns share a long, 16 bits each. The largest value, a whole hat of 2 * 255 * step^2,
 * fits for steps up to {@link #MAX_STEP}. On the way a T may not; but a long of four lanes is the
 * sum of its lanes times powers of 2, modulo 2^64, so what comes out right by lanes in the end is
 * right.
 */
final class HatRows {

  static final int MAX_STEP = 11;

  /** Rows that are added up at a time; with more, C2 makes slower code of the longer loop. */
  private static final int GATHERED = 4;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

  private final int step;
  private final int length;
  private final int rowLength;
  private final byte[][] gathered;
  private final byte[] zeros;
  // Of the samples at even and at odd places: the sums S and T, and what the block above left.
  private final long[] evenSum;
  private final long[] oddSum;
  private final long[] evenRamp;
  private final long[] oddRamp;
  private final long[] evenOpen;
  private final long[] oddOpen;
  private final char[] hat;
  private int rowsInBlock;
  private int added; // of them, those of zeros included

  /**
   * @param rowLength samples a row
   * @param step 2 to {@link #MAX_STEP}
   */
  HatRows(int rowLength, int step) {
    this.step = step;
    this.rowLength = rowLength;
    length = Math.ceilDiv(rowLength, Long.BYTES);
    gathered = new byte[GATHERED][length * Long.BYTES];
    zeros = new byte[length * Long.BYTES];
    evenSum = new long[length];
    oddSum = new long[length];
    evenRamp = new long[length];
    oddRamp = new long[length];
    evenOpen = new long[length];
    oddOpen = new long[length];
    hat = new char[length * Long.BYTES];
  }

  /** Takes in a row; true if a hat is done, to be read by {@link #hat}. */
  boolean add(byte[] samples, int from) {
    System.arraycopy(samples, from, gathered[rowsInBlock % GATHERED], 0, rowLength);
    rowsInBlock++;
    if (rowsInBlock == step) {
      endBlock();
      return true;
    }
    if (rowsInBlock % GATHERED == 0) {
      addGathered();
    }
    return false;
  }

  private void addGathered() {
    int rows = rowsInBlock - added;
    byte[] a = gathered[0];
    byte[] b = rows > 1 ? gathered[1] : zeros;
    byte[] c = rows > 2 ? gathered[2] : zeros;
    byte[] d = rows > 3 ? gathered[3] : zeros;
    if (added == 0) {
      set(a, b, c, d, 0, evenSum, evenRamp, length);
      set(a, b, c, d, Byte.SIZE, oddSum, oddRamp, length);
    } else {
      add(a, b, c, d, 0, evenSum, evenRamp, length);
      add(a, b, c, d, Byte.SIZE, oddSum, oddRamp, length);
    }
    added += GATHERED;
  }

  /** The first rows of a block; to clear the sums and add takes a twelfth longer for all rows. */
  private static void set(
      byte[] a, byte[] b, byte[] c, byte[] d, int shift, long[] sum, long[] ramp, int n) {
    for (int i = 0; i < n; i++) {
      long s1 = lanes(a, i, shift);
      long s2 = s1 + lanes(b, i, shift);
      long s3 = s2 + lanes(c, i, shift);
      long s4 = s3 + lanes(d, i, shift);
      sum[i] = s4;
      ramp[i] = (s1 + s2) + (s3 + s4);
    }
  }

  private static void add(
      byte[] a, byte[] b, byte[] c, byte[] d, int shift, long[] sum, long[] ramp, int n) {
    for (int i = 0; i < n; i++) {
      long s1 = sum[i] + lanes(a, i, shift);
      long s2 = s1 + lanes(b, i, shift);
      long s3 = s2 + lanes(c, i, shift);
      long s4 = s3 + lanes(d, i, shift);
      sum[i] = s4;
      ramp[i] += (s1 + s2) + (s3 + s4);
    }
  }

  /** Four samples: every other one of eight. */
  private static long lanes(byte[] samples, int i, int shift) {
    return ((long) LONGS.get(samples, i * Long.BYTES) >>> shift) & EVEN;
  }

  /** After the last row: true if it ended in the midst of a block, which makes one more hat. */
  boolean endLastBlock() {
    if (rowsInBlock == 0) {
      return false;
    }
    endBlock();
    return true;
  }

  /** The last hat of all, which no block below adds to. */
  void endLastHat() {
    write(evenOpen, oddOpen, hat);
  }

  private void endBlock() {
    if (rowsInBlock > added) {
      addGathered();
    }
    close(evenSum, evenRamp, evenOpen, 2L * added + 1, 2L * step);
    close(oddSum, oddRamp, oddOpen, 2L * added + 1, 2L * step);
    write(evenSum, oddSum, hat);
    rowsInBlock = 0;
    added = 0;
  }

  /** Turns the sums into the hat that ends with this block, and begins the next. */
  private static void close(long[] sum, long[] ramp, long[] open, long odd, long twoSteps) {
    for (int i = 0; i < sum.length; i++) {
      long below = odd * sum[i] - 2 * ramp[i];
      sum[i] = open[i] + twoSteps * sum[i] - below;
      open[i] = below;
    }
  }

  /** Puts the values back in order. */
  private static void write(long[] even, long[] odd, char[] hat) {
    for (int i = 0; i < even.length; i++) {
      long e = even[i];
      long o = odd[i];
      int at = i * Long.BYTES;
      hat[at] = (char) e;
      hat[at + 1] = (char) o;
      hat[at + 2] = (char) (e >>> 16);
      hat[at + 3] = (char) (o >>> 16);
      hat[at + 4] = (char) (e >>> 32);
      hat[at + 5] = (char) (o >>> 32);
      hat[at + 6] = (char) (e >>> 48);
      hat[at + 7] = (char) (o >>> 48);
    }
  }

  /** The hat that is done, a value a column, in units of 1 / (2 step). */
  char[] hat() {
    return hat;
  }
}

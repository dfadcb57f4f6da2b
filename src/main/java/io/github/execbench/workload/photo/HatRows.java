package io.github.execbench.workload.photo;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reduces rows of samples to hats down the photo (see {@link HatBasis}), in one pass and in exact
 * integers. Over a block of {@code r} rows it keeps two sums a column, one addition each a row: S
 * of the samples, and T of the S so far. Then the sum of (2i + 1) times sample i is (2r + 1) S -
 * 2T: the block's share in the hat below, in units of 1 / (2 step); the hat above gets 2 step S
 * less that.
 *
 * <p>Four columns share a long, 16 bits each. The largest value, a whole hat of 2 * 255 * step^2,
 * fits for steps up to {@link #MAX_STEP}; so no carry crosses into a neighbour.
 */
final class HatRows {

  static final int MAX_STEP = 11;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle CHARS =
      MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

  private final int step;
  private final int length;
  private final int rowLength;
  // Of the samples at even and at odd places: the sums S and T, and what the block above left.
  private final long[] evenSum;
  private final long[] oddSum;
  private final long[] evenRamp;
  private final long[] oddRamp;
  private final long[] evenOpen;
  private final long[] oddOpen;
  private final byte[] hat;
  private final byte[] tail = new byte[Long.BYTES];
  private int rowsInBlock;

  /**
   * @param rowLength samples a row
   * @param step 2 to {@link #MAX_STEP}
   */
  HatRows(int rowLength, int step) {
    this.step = step;
    this.rowLength = rowLength;
    length = Math.ceilDiv(rowLength, Long.BYTES);
    evenSum = new long[length];
    oddSum = new long[length];
    evenRamp = new long[length];
    oddRamp = new long[length];
    evenOpen = new long[length];
    oddOpen = new long[length];
    hat = new byte[2 * Long.BYTES * length];
  }

  /** Takes in a row; true if a hat is done, to be read by {@link #hat}. */
  boolean add(byte[] samples, int from) {
    int whole = rowLength / Long.BYTES;
    add(samples, from, whole, evenSum, oddSum, evenRamp, oddRamp);
    if (whole < length) {
      System.arraycopy(samples, from + whole * Long.BYTES, tail, 0, rowLength - whole * Long.BYTES);
      add(whole, (long) LONGS.get(tail, 0));
    }
    if (++rowsInBlock < step) {
      return false;
    }
    endBlock();
    return true;
  }

  private static void add(
      byte[] samples, int from, int n, long[] even, long[] odd, long[] evenRamp, long[] oddRamp) {
    for (int i = 0; i < n; i++) {
      long eight = (long) LONGS.get(samples, from + i * Long.BYTES);
      long e = even[i] + (eight & EVEN);
      long o = odd[i] + ((eight >>> 8) & EVEN);
      even[i] = e;
      odd[i] = o;
      evenRamp[i] += e;
      oddRamp[i] += o;
    }
  }

  private void add(int at, long eight) {
    evenSum[at] += eight & EVEN;
    oddSum[at] += (eight >>> 8) & EVEN;
    evenRamp[at] += evenSum[at];
    oddRamp[at] += oddSum[at];
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
    for (int i = 0; i < length; i++) {
      write(i, evenOpen[i], oddOpen[i]);
    }
  }

  private void endBlock() {
    int r = rowsInBlock;
    close(evenSum, evenRamp, evenOpen, r, 2L * step);
    close(oddSum, oddRamp, oddOpen, r, 2L * step);
    for (int i = 0; i < length; i++) {
      write(i, evenSum[i], oddSum[i]);
    }
    Arrays.fill(evenSum, 0);
    Arrays.fill(oddSum, 0);
    Arrays.fill(evenRamp, 0);
    Arrays.fill(oddRamp, 0);
    rowsInBlock = 0;
  }

  /** Turns the sums into the hat that ends with this block, and begins the next. */
  private static void close(long[] sum, long[] ramp, long[] open, int r, long twoSteps) {
    for (int i = 0; i < sum.length; i++) {
      long below = (2 * r + 1) * sum[i] - 2 * ramp[i];
      sum[i] = open[i] + twoSteps * sum[i] - below;
      open[i] = below;
    }
  }

  /** Puts eight values back in order: those at even places are e's, at odd places o's. */
  private void write(int i, long e, long o) {
    LONGS.set(hat, 2 * Long.BYTES * i, interleave(e, o));
    LONGS.set(hat, 2 * Long.BYTES * i + Long.BYTES, interleave(e >>> 32, o >>> 32));
  }

  /** The low two of e and of o in turn. */
  private static long interleave(long e, long o) {
    return spread(e) | (spread(o) << 16);
  }

  private static long spread(long two) {
    return (two & 0xFFFF) | ((two & 0xFFFF_0000L) << 16);
  }

  /** The hat that is done, in units of 1 / (2 step): for {@link #at}. */
  byte[] hat() {
    return hat;
  }

  /** A hat's value in a column. */
  static int at(byte[] hat, int column) {
    return (char) CHARS.get(hat, 2 * column);
  }
}

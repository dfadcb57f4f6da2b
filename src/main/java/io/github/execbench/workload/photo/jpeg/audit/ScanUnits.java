package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.Component;
import io.github.execbench.workload.photo.jpeg.Frame;
import io.github.execbench.workload.photo.jpeg.JpegException;
import java.util.Arrays;

/**
 * Reads a scan unit by unit: MCUs if it interleaves several components, else blocks (ITU-T T.81,
 * A.2). Goes on beyond the last unit if asked to.
 */
abstract class ScanUnits {

  private static final int BLOCK = 8;

  /** Twice what 8-bit samples can have as eight times their mean. */
  private static final int MOST_DC = 2048;

  private final ScanHeader scan;
  private final Frame frame;
  private final int[] means;
  private final int[] quanta;
  private final int across;
  private final int down;
  private long unit;
  private boolean isWild;

  ScanUnits(ScanHeader scan, Frame frame, Tables tables) {
    this.scan = scan;
    this.frame = frame;
    means = new int[scan.parts().size()];
    quanta = new int[means.length];
    for (int part = 0; part < quanta.length; part++) {
      quanta[part] = tables.dcQuantum(component(part).table());
    }
    boolean alone = means.length == 1;
    Component only = component(0);
    int h = frame.maxHorizontal();
    int v = frame.maxVertical();
    across =
        alone
            ? Math.ceilDiv(Math.ceilDiv(frame.width() * only.horizontal(), h), BLOCK)
            : Math.ceilDiv(frame.width(), BLOCK * h);
    down =
        alone
            ? Math.ceilDiv(Math.ceilDiv(frame.height() * only.vertical(), v), BLOCK)
            : Math.ceilDiv(frame.height(), BLOCK * v);
  }

  private Component component(int part) {
    return frame.components().get(scan.parts().get(part).index());
  }

  /** Blocks in a row of a component, those beyond the picture's right edge included. */
  static int stride(Frame frame, Component component) {
    return Math.ceilDiv(frame.width(), BLOCK * frame.maxHorizontal()) * component.horizontal();
  }

  /** Rows of blocks of a component, those beyond the picture's lower edge included. */
  static int rows(Frame frame, Component component) {
    return Math.ceilDiv(frame.height(), BLOCK * frame.maxVertical()) * component.vertical();
  }

  final long count() {
    return (long) across * down;
  }

  final int across() {
    return across;
  }

  /** Units read so far. */
  final long done() {
    return unit;
  }

  /**
   * Reads the next unit.
   *
   * @throws JpegException if the data ends early or is corrupt
   */
  final void next(ScanBits bits) throws JpegException {
    long x = unit % across;
    long y = unit / across;
    unit++;
    if (means.length == 1) {
      block(bits, 0, index(0, x, y));
      return;
    }
    for (int part = 0; part < means.length; part++) {
      int h = component(part).horizontal();
      int v = component(part).vertical();
      for (int b = 0; b < h * v; b++) {
        block(bits, part, index(part, x * h + b % h, y * v + b / h));
      }
    }
  }

  private long index(int part, long x, long y) {
    return y * stride(frame, component(part)) + x;
  }

  /**
   * Reads a block.
   *
   * @param part which of the scan's components
   * @param index of the block in the component, by rows of {@link #stride} blocks
   */
  abstract void block(ScanBits bits, int part, long index) throws JpegException;

  /** Reads how a block's mean differs from that of the one before it. */
  final void mean(ScanBits bits, int part, HuffmanLookup table) throws JpegException {
    int size = table.read(bits);
    if (size > 15) {
      throw new JpegException("an impossible difference of means");
    }
    int value = size == 0 ? 0 : bits.bits(size);
    means[part] += size > 0 && value >> (size - 1) == 0 ? value - (1 << size) + 1 : value;
    isWild |= (Math.abs(means[part]) << scan.low()) * (long) quanta[part] > MOST_DC;
  }

  /** Whether a block's mean is one that no samples have. */
  final boolean isWild() {
    return isWild;
  }

  /** How many things were read that an encoder could write, but has no reason to. */
  int oddities() {
    return 0;
  }

  /**
   * Ends a restart interval.
   *
   * @throws JpegException if the data promised more than there is room for
   */
  void endInterval() throws JpegException {
    Arrays.fill(means, 0);
  }

  /** The scan's header. */
  final ScanHeader scan() {
    return scan;
  }
}

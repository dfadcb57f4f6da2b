package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.Component;
import io.github.execbench.workload.photo.jpeg.Frame;

/**
 * Which coefficients of a progressive picture are known to be other than 0: a bit each, in zigzag
 * order. The scans that refine them can't be read without.
 */
final class Significance {

  private final long[][] blocks;

  Significance(Frame frame) {
    blocks = new long[frame.components().size()][];
    for (int i = 0; i < blocks.length; i++) {
      Component component = frame.components().get(i);
      blocks[i] = new long[ScanUnits.stride(frame, component) * ScanUnits.rows(frame, component)];
    }
  }

  /** Blocks beyond the picture have none. */
  boolean has(int component, long block, int coefficient) {
    return block < blocks[component].length
        && (blocks[component][(int) block] >> coefficient & 1) != 0;
  }

  void add(int component, long block, int coefficient) {
    if (block < blocks[component].length) {
      blocks[component][(int) block] |= 1L << coefficient;
    }
  }
}

package io.github.execbench.workload.photo.encode;

import static io.github.execbench.workload.photo.encode.ForwardDct.SIZE;

/** Turns the blocks of one component into tokens (T.81, F.1.2): DC by its difference. */
final class BlockCoder {

  /** No block makes more tokens. */
  static final int MOST_TOKENS = SIZE * SIZE;

  private static final int ZERO_RUN = 0xF0;
  private static final int END_OF_BLOCK = 0;
  private static final int LAST = SIZE * SIZE - 1;

  private final int dc;
  private final int ac;
  private final Tokens out;
  private int lastDc;

  /**
   * @param pair 0 for the tables of luminance, 1 for those of chrominance
   */
  BlockCoder(int pair, Tokens out) {
    dc = (2 * pair + Tokens.DC) * Tokens.TABLE;
    ac = (2 * pair + Tokens.AC) * Tokens.TABLE;
    this.out = out;
  }

  /** Codes a block that lies wholly beyond the edge: as the one before, and flat. */
  void codeNothing() {
    out.add(dc, 0, 0);
    out.add(ac, END_OF_BLOCK);
  }

  /** Codes a block of samples that were transformed. */
  void code(BlockRow row, int block) {
    dc(row.coefficient(block, 0, 0));
    int before = 0;
    for (long left = ZigZag.ordered(row.nonZero(block) & ~1L); left != 0; left &= left - 1) {
      int k = Long.numberOfTrailingZeros(left);
      ac(k - before, row.coefficient(block, ZigZag.HORIZONTAL[k], ZigZag.VERTICAL[k]));
      before = k;
    }
    end(before);
  }

  /** Codes a block of a picture that is given by coefficients. */
  void code(QuantizedPlane plane, int x, int y) {
    dc(plane.coefficient(x, y, 0, 0));
    int before = 0;
    for (long left = ZigZag.ordered(plane.nonZero(x, y) & ~1L); left != 0; left &= left - 1) {
      int k = Long.numberOfTrailingZeros(left);
      ac(k - before, plane.coefficient(x, y, ZigZag.HORIZONTAL[k], ZigZag.VERTICAL[k]));
      before = k;
    }
    end(before);
  }

  private void dc(int value) {
    out.add(dc, 0, value - lastDc);
    lastDc = value;
  }

  private void ac(int distance, int value) {
    int zeros = distance - 1;
    for (; zeros > 15; zeros -= 16) {
      out.add(ac, ZERO_RUN);
    }
    out.add(ac, zeros << 4, value);
  }

  private void end(int last) {
    if (last < LAST) {
      out.add(ac, END_OF_BLOCK);
    }
  }
}

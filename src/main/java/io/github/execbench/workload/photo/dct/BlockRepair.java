package io.github.execbench.workload.photo.dct;

/**
 * Reads a block in full and gives it the coefficients of the samples that a decoder makes of it,
 * where these are others: clamped ones, and those at the picture's edge, of which only some count.
 */
final class BlockRepair {

  private final Axis across;
  private final Axis down;
  private final int cutColumn; // of blocks; -1 if the last is whole
  private final int cutRow;
  private final Quanta quanta;
  private final Samples samples = new Samples();
  private int count;

  BlockRepair(Geometry geometry, Quanta quanta) {
    across = geometry.across();
    down = geometry.down();
    cutColumn = cut(across);
    cutRow = cut(down);
    this.quanta = quanta;
  }

  private static int cut(Axis axis) {
    int last = axis.blocks() - 1;
    return axis.samplesIn(last) < Basis.SIZE ? last : -1;
  }

  /** How many blocks were decoded. */
  int count() {
    return count;
  }

  /** Whether the picture's edge cuts a block. */
  boolean isCut(int x, int y) {
    return x == cutColumn || y == cutRow;
  }

  /**
   * Reads a block again, and decodes it if need be.
   *
   * @param start where it begins
   * @param level its DC, dequantized
   * @param row where its coefficients go, at x
   */
  void apply(
      BitSource in,
      int start,
      CoefficientCode dc,
      CoefficientCode ac,
      int level,
      float[][] row,
      int x,
      int y)
      throws Doubt {
    apply(level, in.block(start, dc, ac, quanta.steps(), samples), row, x, y);
  }

  /**
   * Decodes a block if need be.
   *
   * @param quantized its coefficients in zigzag order
   * @param row where its coefficients go, at x
   */
  void apply(short[] quantized, float[][] row, int x, int y) throws Doubt {
    samples.clear();
    int[] steps = quanta.steps();
    float energy = 0;
    for (int k = 1; k < quantized.length; k++) {
      int value = quantized[k] * steps[k];
      samples.set(k, value);
      energy += (float) value * value;
    }
    apply(quantized[0] * steps[0], energy, row, x, y);
  }

  private void apply(int level, float energy, float[][] row, int x, int y) throws Doubt {
    if (!isCut(x, y) && !Clamping.matters(level, energy)) {
      return;
    }
    count++;
    samples.set(0, level);
    samples.decode();
    samples.transform(across.samplesIn(x), down.samplesIn(y));
    row[0][x] = samples.coefficient(0, 0);
    row[1][x] = samples.coefficient(1, 0);
    row[2][x] = samples.coefficient(0, 1);
  }

  /** The DC of samples that are all alike, rounded as a decoder rounds them, and clamped. */
  static int flat(int level) {
    return Math.clamp((level + 4) >> 3, -128, 127) << 3;
  }
}

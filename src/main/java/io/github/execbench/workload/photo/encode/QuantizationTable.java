package io.github.execbench.workload.photo.encode;

import javax.imageio.plugins.jpeg.JPEGQTable;

/**
 * A quantization table: that of T.81, annex K.1, by the quality of libjpeg's scale. Quality 50
 * leaves it as it is, 75 halves it, 100 makes it all ones; no value exceeds 8 bits.
 *
 * @param values in natural order: 8 times the vertical plus the horizontal frequency
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record QuantizationTable(int[] values) {

  static QuantizationTable luminance(int quality) {
    return scaled(JPEGQTable.K1Luminance, quality);
  }

  static QuantizationTable chrominance(int quality) {
    return scaled(JPEGQTable.K2Chrominance, quality);
  }

  private static QuantizationTable scaled(JPEGQTable base, int quality) {
    int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
    int[] values = base.getTable();
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.clamp((values[i] * percent + 50) / 100, 1, 255);
    }
    return new QuantizationTable(values);
  }

  /** What {@link ForwardDct}'s coefficient is to be divided by before it is rounded. */
  float divisor(int vertical, int horizontal) {
    double factor = ForwardDct.factor(vertical) * ForwardDct.factor(horizontal);
    return (float) (factor * values[ForwardDct.SIZE * vertical + horizontal]);
  }
}

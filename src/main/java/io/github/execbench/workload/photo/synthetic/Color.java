package io.github.execbench.workload.photo.synthetic;

/** Arithmetic on packed 0xRRGGBB colors. */
final class Color {

  private Color() {}

  /** From one color (t = 0) to another (t = 1); t outside is clamped. */
  static int mix(int from, int to, float t) {
    int w = Math.max(0, Math.min(256, (int) (t * 256)));
    return channel(from, to, w, 16) | channel(from, to, w, 8) | channel(from, to, w, 0);
  }

  private static int channel(int from, int to, int w, int shift) {
    int a = (from >> shift) & 255;
    int b = (to >> shift) & 255;
    return (a + (((b - a) * w) >> 8)) << shift;
  }

  /** Makes a color lighter (factor above 1) or darker; what is too bright becomes white. */
  static int light(int color, float factor) {
    int f = Math.max(0, (int) (factor * 256));
    int r = Math.min(255, (((color >> 16) & 255) * f) >> 8);
    int g = Math.min(255, (((color >> 8) & 255) * f) >> 8);
    int b = Math.min(255, ((color & 255) * f) >> 8);
    return (r << 16) | (g << 8) | b;
  }

  /** 0 below low, 1 above high, a smooth step between. */
  static float step(float low, float high, float value) {
    float t = Math.max(0, Math.min(1, (value - low) / (high - low)));
    return t * t * (3 - 2 * t);
  }
}

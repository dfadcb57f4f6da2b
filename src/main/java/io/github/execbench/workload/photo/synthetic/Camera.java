package io.github.execbench.workload.photo.synthetic;

import java.util.stream.IntStream;

/**
 * What a camera does to a scene: a lens that is soft (a 3 x 3 binomial) and darker at the corners,
 * a sensor whose noise grows with the square root of the light.
 *
 * @param noise standard deviation of the luminance noise at mid-gray, in 8-bit levels
 */
record Camera(float noise, long seed) {

  /** Takes the photo, in place, with memory for three rows. */
  void expose(Canvas canvas) {
    int stride = 3 * canvas.width;
    byte[] above = row(canvas, 0);
    byte[] here = above;
    int[] soft = new int[stride];
    float[] grain = grain();
    for (int y = 0; y < canvas.height; y++) {
      Canvas.checkWanted();
      byte[] below = row(canvas, Math.min(y + 1, canvas.height - 1));
      for (int i = 0; i < stride; i++) {
        soft[i] = (above[i] & 255) + 2 * (here[i] & 255) + (below[i] & 255);
      }
      sense(canvas, y, soft, grain);
      above = here;
      here = below;
    }
  }

  private static byte[] row(Canvas canvas, int y) {
    int stride = 3 * canvas.width;
    byte[] row = new byte[stride];
    System.arraycopy(canvas.samples, y * stride, row, 0, stride);
    return row;
  }

  private void sense(Canvas canvas, int y, int[] soft, float[] grain) {
    SplitMix64 random = new SplitMix64(seed, y);
    float fy = 2f * y / canvas.height - 1;
    for (int x = 0; x < canvas.width; x++) {
      float fx = 2f * x / canvas.width - 1;
      float light = 1.02f - 0.11f * (fx * fx + fy * fy);
      long bits = random.next();
      float luminance = SplitMix64.bell((int) bits);
      float blue = 0.6f * (((bits >>> 32) & 255) - 127.5f) * (1 / 73.9f);
      float red = 0.5f * (((bits >>> 40) & 255) - 127.5f) * (1 / 73.9f);
      int i = 3 * x;
      int before = x == 0 ? i : i - 3;
      int after = x == canvas.width - 1 ? i : i + 3;
      int target = 3 * (y * canvas.width + x);
      for (int c = 0; c < 3; c++) {
        float level = light / 16 * (soft[before + c] + 2 * soft[i + c] + soft[after + c]);
        float color = c == 0 ? blue : c == 1 ? 0 : red;
        float sensed = level + grain[Math.min(255, (int) level)] * (luminance + color) + 0.5f;
        canvas.samples[target + c] = (byte) Math.max(0, Math.min(255, (int) sensed));
      }
    }
  }

  /** Standard deviation of the noise by level: read noise, and shot noise as the root. */
  private float[] grain() {
    float[] byLevel = new float[256];
    IntStream.range(0, 256)
        .forEach(v -> byLevel[v] = noise * (float) Math.sqrt(0.15f + 0.85f * v / 128));
    return byLevel;
  }
}

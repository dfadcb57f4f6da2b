package io.github.execbench.workload.photo.synthetic;

import java.util.concurrent.CancellationException;

/**
 * An image that is painted on: 8 bits a sample, blue, green, red, row after row. Whoever paints
 * stops with a {@link CancellationException} soon after its thread is interrupted.
 */
final class Canvas {

  final int width;
  final int height;
  final byte[] samples;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    samples = new byte[Math.multiplyExact(3, Math.multiplyExact(width, height))];
  }

  /** What scales a scene: 1 where the shorter side has 2000 pixels. */
  float unit() {
    return Math.min(width, height) / 2000f;
  }

  void set(int x, int y, int color) {
    if (x == 0) {
      checkWanted();
    }
    int i = 3 * (y * width + x);
    samples[i] = (byte) color;
    samples[i + 1] = (byte) (color >> 8);
    samples[i + 2] = (byte) (color >> 16);
  }

  /** To be called once a row: a large photo takes seconds, for which Ctrl-C doesn't wait. */
  static void checkWanted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while painting");
    }
  }

  int get(int x, int y) {
    int i = 3 * (y * width + x);
    return (samples[i] & 255) | ((samples[i + 1] & 255) << 8) | ((samples[i + 2] & 255) << 16);
  }

  /** The color nearest to a place that may lie outside. */
  int nearest(int x, int y) {
    return get(Math.max(0, Math.min(width - 1, x)), Math.max(0, Math.min(height - 1, y)));
  }
}

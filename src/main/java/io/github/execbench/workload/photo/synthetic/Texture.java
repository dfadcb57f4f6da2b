package io.github.execbench.workload.photo.synthetic;

/**
 * A square of noise that repeats at its edges, with mean 0 and standard deviation 1. Octaves of
 * equal strength (gain 1) are the 1/f amplitude spectrum of photographs (Field, <i>Relations
 * between the statistics of natural images and the response properties of cortical cells</i>, JOSA
 * A 1987); a smaller gain is smoother, as clouds are.
 */
final class Texture {

  private static final int SIZE = 1024;
  private static final int MASK = SIZE - 1;

  private final float[] values;

  Texture(long seed, float gain) {
    SplitMix64 random = new SplitMix64(seed);
    int size = 4;
    float[] grid = new float[size * size];
    float strength = 1;
    add(grid, random, strength);
    while (size < SIZE) {
      grid = doubled(grid, size);
      size *= 2;
      strength *= gain;
      add(grid, random, strength);
    }
    values = normalized(grid);
  }

  /** The value at a point, in texels, between the four nearest. */
  float at(float x, float y) {
    float floorX = (float) Math.floor(x);
    float floorY = (float) Math.floor(y);
    float fx = x - floorX;
    float fy = y - floorY;
    int left = (int) floorX & MASK;
    int right = (left + 1) & MASK;
    int top = ((int) floorY & MASK) * SIZE;
    int bottom = (top + SIZE) & (SIZE * SIZE - 1);
    float above = values[top + left] + fx * (values[top + right] - values[top + left]);
    float below = values[bottom + left] + fx * (values[bottom + right] - values[bottom + left]);
    return above + fy * (below - above);
  }

  /** The value of a texel. */
  float at(int x, int y) {
    return values[(y & MASK) * SIZE + (x & MASK)];
  }

  private static void add(float[] grid, SplitMix64 random, float strength) {
    for (int i = 0; i < grid.length; i++) {
      grid[i] += strength * random.bell();
    }
  }

  /** Twice as large in both directions, smoothed by a quadratic B-spline. */
  private static float[] doubled(float[] grid, int size) {
    float[] out = new float[4 * grid.length];
    int mask = size - 1;
    for (int y = 0; y < 2 * size; y++) {
      int near = (y >> 1) * size;
      int far = (((y >> 1) + ((y & 1) == 0 ? -1 : 1)) & mask) * size;
      for (int x = 0; x < 2 * size; x++) {
        int a = x >> 1;
        int b = (a + ((x & 1) == 0 ? -1 : 1)) & mask;
        out[y * 2 * size + x] =
            (9 * grid[near + a] + 3 * grid[near + b] + 3 * grid[far + a] + grid[far + b]) / 16;
      }
    }
    return out;
  }

  private static float[] normalized(float[] grid) {
    double sum = 0;
    double squares = 0;
    for (float v : grid) {
      sum += v;
      squares += v * v;
    }
    double mean = sum / grid.length;
    double scale = 1 / Math.sqrt(squares / grid.length - mean * mean);
    for (int i = 0; i < grid.length; i++) {
      grid[i] = (float) ((grid[i] - mean) * scale);
    }
    return grid;
  }
}

package io.github.execbench.workload.photo.synthetic;

import static io.github.execbench.workload.photo.synthetic.Color.light;

/**
 * One opaque shape that hides what lies behind it.
 *
 * @param x center in pixels
 * @param y center in pixels
 * @param length half the long axis in pixels
 * @param width half the short axis in pixels
 * @param turn the tangent of half its angle: turns without a sine
 * @param pointed a leaf; else an ellipse
 */
record Leaf(float x, float y, float length, float width, float turn, boolean pointed) {

  /** Paints it: lit from above left, with a texture that is its own. */
  void paint(Canvas canvas, int color, float relief, Texture texture) {
    float cos = (1 - turn * turn) / (1 + turn * turn);
    float sin = 2 * turn / (1 + turn * turn);
    // The ellipse around it, a dx^2 + 2 b dx dy + c dy^2 < 1, gives the ends of each row.
    float a = square(cos / length) + square(sin / width);
    float b = cos * sin * (1 / square(length) - 1 / square(width));
    float determinant = square(1 / (length * width));
    float reachY = (float) Math.sqrt(a / determinant);
    int grainX = 7 * (int) x;
    int grainY = 5 * (int) y;
    int top = Math.max(0, (int) (y - reachY));
    int bottom = Math.min(canvas.height - 1, (int) (y + reachY));
    for (int row = top; row <= bottom; row++) {
      float dy = row - y;
      float middle = x - b * dy / a;
      float half = (float) Math.sqrt(Math.max(0, a - determinant * dy * dy)) / a;
      int left = Math.max(0, (int) (middle - half) + 1);
      int right = Math.min(canvas.width - 1, (int) (middle + half));
      for (int column = left; column <= right; column++) {
        float dx = column - x;
        float u = (dx * cos + dy * sin) / length;
        float v = (dy * cos - dx * sin) / width;
        float rest = 1 - u * u;
        if (!pointed || v * v < rest * rest) {
          float bulge = -(dx + 2 * dy) / (2 * reachY + length);
          float grain = texture.at(grainX + column, grainY + row);
          float vein = pointed && v * v < 0.006f ? 0.12f : 0;
          float lit = 1 + vein + relief * (0.6f * bulge + 0.09f * grain);
          canvas.set(column, row, light(color, lit));
        }
      }
    }
  }

  private static float square(float a) {
    return a * a;
  }
}

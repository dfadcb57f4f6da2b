package io.github.execbench.workload.photo.synthetic;

import static io.github.execbench.workload.photo.synthetic.Color.light;

/**
 * A flower in focus: rings of petals around a heart of small ones, on a stem.
 *
 * @param x its middle
 * @param y its middle
 * @param radius length of its petals
 * @param petal color
 * @param heart color of the middle
 * @param stem color
 */
record Flower(float x, float y, float radius, int petal, int heart, int stem, long seed)
    implements Layer {

  @Override
  public void paint(Canvas canvas) {
    SplitMix64 random = new SplitMix64(seed);
    Texture texture = new Texture(seed, 0.85f);
    float size = radius * canvas.unit();
    float cx = x * canvas.width;
    float cy = y * canvas.height;
    for (float down = 0; cy + down < canvas.height + size; down += size * 0.05f) {
      float sway = 0.3f * size * (down / canvas.height) * (down / canvas.height);
      var piece = new Leaf(cx + sway, cy + down, size * 0.07f, size * 0.06f, 1, false);
      piece.paint(canvas, light(stem, 0.9f), 0.8f, texture);
    }
    for (int ring = 0; ring < 3; ring++) {
      ring(canvas, random, texture, cx, cy, size * (1 - 0.2f * ring), 0.8f + 0.13f * ring);
    }
    for (int i = 0; i < 900; i++) {
      float away = 0.3f * size * (float) Math.sqrt(random.unit());
      float[] way = direction(random.between(-4, 4));
      float bead = size * random.between(0.012f, 0.026f);
      var dot = new Leaf(cx + away * way[0], cy + away * way[1], bead, bead, 0, false);
      dot.paint(canvas, light(heart, random.between(0.5f, 1.2f)), 1.2f, texture);
    }
  }

  private void ring(
      Canvas canvas,
      SplitMix64 random,
      Texture texture,
      float cx,
      float cy,
      float size,
      float bright) {
    int petals = 17;
    for (int i = 0; i < petals; i++) {
      float turn = 4 * ((i + random.between(-0.2f, 0.2f)) / petals) - 2;
      float[] way = direction(turn);
      float reach = 0.55f * size * random.between(0.9f, 1.08f);
      var leaf =
          new Leaf(
              cx + reach * way[0], cy + reach * way[1], 0.5f * size, 0.13f * size, way[2], true);
      leaf.paint(canvas, light(petal, bright * random.between(0.82f, 1.1f)), 1.1f, texture);
    }
  }

  /** Cosine, sine and tangent of the half angle, from -2 to 2 once around (beyond: again). */
  private static float[] direction(float around) {
    // The half circles left and right of the middle, each by the rational parametrisation.
    float wrapped = around - 4 * (float) Math.floor((around + 2) / 4);
    boolean flip = wrapped > 1 || wrapped < -1;
    float t = flip ? wrapped - (wrapped > 0 ? 2 : -2) : wrapped;
    float sign = flip ? -1 : 1;
    float cos = sign * (1 - t * t) / (1 + t * t);
    float sin = sign * 2 * t / (1 + t * t);
    return new float[] {cos, sin, t};
  }
}

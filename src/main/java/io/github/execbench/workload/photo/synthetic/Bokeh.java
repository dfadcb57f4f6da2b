package io.github.execbench.workload.photo.synthetic;

import static io.github.execbench.workload.photo.synthetic.Color.mix;
import static io.github.execbench.workload.photo.synthetic.Color.step;

/**
 * A background out of focus: smooth patches and soft discs of light.
 *
 * @param dark color of the shade
 * @param bright color of the light
 * @param lights color of the discs
 * @param count how many discs
 * @param radius of the largest disc
 */
record Bokeh(int dark, int bright, int lights, int count, float radius, long seed)
    implements Layer {

  @Override
  public void paint(Canvas canvas) {
    Texture texture = new Texture(seed, 0.35f);
    float zoom = 0.16f / canvas.unit();
    for (int y = 0; y < canvas.height; y++) {
      for (int x = 0; x < canvas.width; x++) {
        canvas.set(x, y, mix(dark, bright, 0.45f + 0.3f * texture.at(zoom * x, zoom * y)));
      }
    }
    SplitMix64 random = new SplitMix64(seed);
    for (int i = 0; i < count; i++) {
      disc(canvas, random);
    }
  }

  private void disc(Canvas canvas, SplitMix64 random) {
    float r = radius * canvas.unit() * random.between(0.35f, 1);
    float cx = random.unit() * canvas.width;
    float cy = random.unit() * canvas.height;
    float strength = random.between(0.12f, 0.55f);
    int color = mix(lights, bright, random.unit());
    int bottom = Math.min(canvas.height - 1, (int) (cy + r));
    int right = Math.min(canvas.width - 1, (int) (cx + r));
    for (int y = Math.max(0, (int) (cy - r)); y <= bottom; y++) {
      for (int x = Math.max(0, (int) (cx - r)); x <= right; x++) {
        float away = ((x - cx) * (x - cx) + (y - cy) * (y - cy)) / (r * r);
        float rim = 0.75f + 0.25f * step(0.6f, 0.9f, away);
        float inside = 1 - step(0.86f, 1, away);
        canvas.set(x, y, mix(canvas.get(x, y), color, strength * rim * inside));
      }
    }
  }
}

package io.github.execbench.workload.photo.synthetic;

import static io.github.execbench.workload.photo.synthetic.Color.light;
import static io.github.execbench.workload.photo.synthetic.Color.mix;

/**
 * Water that mirrors what lies above it, broken by waves in perspective.
 *
 * @param horizon where it begins
 * @param color of the water itself
 * @param depth how much of that color shows instead of the mirror image, near the viewer
 * @param waves how rough it is
 */
record Water(float horizon, int color, float depth, float waves, long seed) implements Layer {

  @Override
  public void paint(Canvas canvas) {
    Texture texture = new Texture(seed, 0.8f);
    int shore = (int) (horizon * canvas.height);
    for (int y = shore; y < canvas.height; y++) {
      float near = (float) (y - shore) / (canvas.height - shore);
      float distance = 1 / (near + 0.06f);
      float scale = 0.05f * distance / canvas.unit();
      for (int x = 0; x < canvas.width; x++) {
        float wave = texture.at(scale * (x - canvas.width / 2f), 90 * distance);
        float ripple = texture.at(scale * 3.1f * x + 500, 410 * distance);
        float height = waves * (wave + 0.5f * ripple);
        int sway = (int) (height * (0.02f + 0.08f * near) * canvas.height);
        int mirrored = canvas.nearest(x + sway / 3, Math.min(shore - 1, 2 * shore - y + sway));
        int seen = mix(mirrored, color, depth * (0.35f + near - 0.3f * height));
        canvas.set(x, y, light(seen, 0.93f + 0.16f * height));
      }
    }
  }
}

package io.github.execbench.workload.photo.synthetic;

import static io.github.execbench.workload.photo.synthetic.Color.mix;
import static io.github.execbench.workload.photo.synthetic.Color.step;

/**
 * A sky: smooth from zenith to horizon, a glow around the sun, clouds in perspective.
 *
 * @param zenith color at the top
 * @param haze color at the horizon
 * @param sun color of the glow
 * @param sunX where the sun stands
 * @param sunY where the sun stands
 * @param glow size of the glow, as a fraction of the width
 * @param cloud color of the clouds
 * @param cover how far it is clouded: -2 not at all, 2 wholly
 * @param horizon how far down it reaches
 */
record Sky(
    int zenith,
    int haze,
    int sun,
    float sunX,
    float sunY,
    float glow,
    int cloud,
    float cover,
    float horizon,
    long seed)
    implements Layer {

  @Override
  public void paint(Canvas canvas) {
    Texture texture = new Texture(seed, 0.62f);
    int bottom = Math.min(canvas.height, (int) (horizon * canvas.height) + 1);
    for (int y = 0; y < bottom; y++) {
      row(canvas, texture, y);
    }
  }

  private void row(Canvas canvas, Texture texture, int y) {
    float t = y / (horizon * canvas.height);
    int clear = mix(zenith, haze, t * (0.4f + 0.6f * t));
    float distance = 1 / (1.12f - t);
    float scale = 0.075f * distance / canvas.unit();
    float dy = (y - sunY * canvas.height) / canvas.width;
    for (int x = 0; x < canvas.width; x++) {
      float dx = (float) x / canvas.width - sunX;
      float near = glow * glow / (glow * glow + dx * dx + dy * dy);
      float density =
          step(-0.3f, 1.6f, cover + texture.at(scale * (x - canvas.width / 2f), 70 * distance));
      int lit = mix(cloud, sun, 0.15f + 0.75f * near);
      int air = mix(clear, sun, near * near + 0.3f * near);
      canvas.set(x, y, mix(air, lit, density * (0.95f - 0.35f * t)));
    }
  }
}

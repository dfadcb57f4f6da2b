package io.github.execbench.workload.photo.synthetic;

import static io.github.execbench.workload.photo.synthetic.Color.light;
import static io.github.execbench.workload.photo.synthetic.Color.mix;

/**
 * A stand of trees, far ones in the mist.
 *
 * @param count how many
 * @param thick width of the nearest
 * @param bark color
 * @param mist color of the air
 */
record Trunks(int count, float thick, int bark, int mist, long seed) implements Layer {

  @Override
  public void paint(Canvas canvas) {
    SplitMix64 random = new SplitMix64(seed);
    Texture texture = new Texture(seed, 0.85f);
    for (int i = 0; i < count; i++) {
      float near = (i + 0.5f) / count;
      trunk(canvas, texture, random, near * near);
    }
  }

  private void trunk(Canvas canvas, Texture texture, SplitMix64 random, float near) {
    float half = canvas.unit() * thick * (0.06f + 0.44f * near) * random.between(0.6f, 1);
    float middle = random.unit() * canvas.width;
    float lean = random.between(-0.06f, 0.06f);
    int own = random.below(1024);
    int foot = (int) (canvas.height * (0.62f + 0.4f * near));
    for (int y = 0; y < Math.min(canvas.height, foot); y++) {
      float grown = half * (0.7f + 0.3f * y / canvas.height);
      float center = middle + lean * (y - foot) + 0.12f * half * texture.at(own, 0.01f * y);
      int right = Math.min(canvas.width - 1, (int) (center + grown));
      for (int x = Math.max(0, (int) (center - grown)); x <= right; x++) {
        float across = (x - center) / grown;
        float furrow = texture.at(own + 1.3f * (x - center), 0.22f * y);
        float round = 1.15f - 0.5f * across - 0.55f * across * across;
        int lit = light(bark, Math.max(0.2f, round + 0.22f * furrow));
        canvas.set(x, y, mix(lit, mist, 0.85f * (1 - near)));
      }
    }
  }
}

package io.github.execbench.workload.photo.synthetic;

import static io.github.execbench.workload.photo.synthetic.Color.light;
import static io.github.execbench.workload.photo.synthetic.Color.mix;

import java.util.List;

/**
 * Shapes of all sizes that hide each other: the dead-leaves model, whose density of radii r^-3 has
 * the scale-invariant edges and spectrum of photographs (Lee, Mumford and Huang, <i>Occlusion
 * models for natural images</i>, IJCV 2001).
 *
 * @param top where they begin; above 0 they lie on the ground, small at the top, large below
 * @param bottom where they end
 * @param smallest half length of the smallest in pixels of the image, whatever its size
 * @param largest half length of the largest
 * @param slender short axis divided by long axis
 * @param upright they stand as grass does; else they lie in any direction
 * @param pointed leaves; else pebbles
 * @param cover painted area divided by the area to cover
 * @param relief contrast of each
 * @param contrast how much they differ in brightness
 * @param palette their colors, each mixed with the next
 */
record Leaves(
    float top,
    float bottom,
    float smallest,
    float largest,
    float slender,
    boolean upright,
    boolean pointed,
    float cover,
    float relief,
    float contrast,
    List<Integer> palette,
    long seed)
    implements Layer {

  /** Layers of depth, painted from the back to the front. */
  private static final int DEPTHS = 200;

  @Override
  public void paint(Canvas canvas) {
    Texture texture = new Texture(seed, 0.9f);
    Texture patches = new Texture(seed + 1, 0.6f);
    SplitMix64 random = new SplitMix64(seed);
    float area = canvas.width * (bottom - top) * canvas.height;
    for (int depth = 0; depth < DEPTHS; depth++) {
      float painted = 0;
      while (painted < cover * area / DEPTHS) {
        painted += one(canvas, random, (depth + random.unit()) / DEPTHS, texture, patches);
      }
    }
  }

  /** Paints one and returns its area. */
  private float one(
      Canvas canvas, SplitMix64 random, float near, Texture texture, Texture patches) {
    boolean ground = top > 0;
    float fringed = bottom < 1 ? random.unit() : 1;
    float place = ground ? near : fringed * random.unit();
    float scale = ground ? 0.06f + 0.94f * near : 1;
    float largestHere = Math.max(1.5f * smallest, largest * canvas.unit() * scale);
    // Inverse transform of the density r^-3.
    float a = 1 / (smallest * smallest);
    float b = 1 / (largestHere * largestHere);
    float length = 1 / (float) Math.sqrt(a + (b - a) * random.unit());
    float y = (top + (bottom - top) * place) * canvas.height;
    float x = random.between(-0.02f, 1.02f) * canvas.width;
    float turn = upright ? 1 + random.between(-0.35f, 0.35f) : random.between(-1, 1);
    float patch = patches.at(x * 0.12f / canvas.unit(), y * 0.2f / canvas.unit());
    float width = Math.max(0.8f, length * slender * random.between(0.75f, 1.3f));
    var leaf = new Leaf(x, y, length, width, turn, pointed);
    leaf.paint(canvas, color(random, patch), relief, texture);
    return 2.5f * length * width;
  }

  private int color(SplitMix64 random, float patch) {
    float place = Math.max(0, Math.min(0.999f, 0.5f + 0.17f * patch + 0.3f * random.bell()));
    float index = place * (palette.size() - 1);
    int first = (int) index;
    int color = mix(palette.get(first), palette.get(first + 1), index - first);
    return light(color, Math.max(0.15f, 1 + contrast * (0.8f * random.bell() + 0.3f * patch)));
  }
}

package io.github.execbench.workload.photo.synthetic;

import static io.github.execbench.workload.photo.synthetic.Color.light;
import static io.github.execbench.workload.photo.synthetic.Color.mix;
import static io.github.execbench.workload.photo.synthetic.Color.step;

/**
 * A ridge against what lies behind it: a fractal outline, the slope below lit from one side.
 *
 * @param top height of the outline's middle
 * @param height how far the outline goes up and down
 * @param gain roughness of the outline and the slope: 0.5 is a dune, 0.75 a rock
 * @param color of the ground
 * @param cap color of what lies on it where it is high and flat: snow, grass
 * @param line how high the cap begins: 0 at the top, 1 at the bottom of the image
 * @param haze color of the air before it
 * @param mist how much of the haze lies at the foot
 * @param relief contrast of the slope
 */
record Ridge(
    float top,
    float height,
    float gain,
    int color,
    int cap,
    float line,
    int haze,
    float mist,
    float relief,
    long seed)
    implements Layer {

  @Override
  public void paint(Canvas canvas) {
    Texture texture = new Texture(seed, gain);
    Texture fine = new Texture(seed + 1, 0.95f);
    int[] outline = outline(canvas, texture);
    float zoom = 0.3f / canvas.unit();
    for (int y = 0; y < canvas.height; y++) {
      for (int x = 0; x < canvas.width; x++) {
        if (y >= outline[x]) {
          float tx = zoom * x;
          float ty = zoom * 1.6f * (y - 0.55f * outline[x]);
          float slope = texture.at(tx, ty) - texture.at(tx + 2.5f, ty + 1.5f);
          float detail = fine.at(x, y);
          float under = (y - outline[x]) / (0.35f * canvas.height);
          float high = line - (float) y / canvas.height;
          float capped = step(-0.02f, 0.03f, high + 0.05f * slope + 0.015f * detail);
          float lit = 1 + relief * (2.2f * slope + 0.16f * detail);
          int ground = light(mix(color, cap, capped), Math.max(0.35f, lit));
          canvas.set(x, y, mix(ground, haze, mist * Math.min(1.2f, 0.25f + under)));
        }
      }
    }
  }

  private int[] outline(Canvas canvas, Texture texture) {
    int[] rows = new int[canvas.width];
    float zoom = 0.16f / canvas.unit();
    float row = new SplitMix64(seed).between(0, 900);
    for (int x = 0; x < rows.length; x++) {
      float swell = texture.at(zoom * x, row);
      float trees = texture.at(x * zoom * 7, row + 400);
      rows[x] = (int) (canvas.height * (top - height * (swell + 0.05f * gain * gain * trees)));
    }
    return rows;
  }
}

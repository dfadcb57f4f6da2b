package io.github.execbench.workload.photo.synthetic;

import static io.github.execbench.workload.photo.synthetic.Color.light;
import static io.github.execbench.workload.photo.synthetic.Color.mix;

/**
 * A row of houses with windows.
 *
 * @param roofs height of the mean roof
 * @param spread how far the roofs differ
 * @param ground where they stand
 * @param widest width of the widest house
 * @param wall colors of the walls: from one to the other
 * @param wallTo the other
 * @param glass color of a dark window
 * @param lamp color of a lit window
 * @param lit share of windows that are lit
 * @param haze color of the air before them
 * @param mist how much of it
 */
record Buildings(
    float roofs,
    float spread,
    float ground,
    float widest,
    int wall,
    int wallTo,
    int glass,
    int lamp,
    float lit,
    int haze,
    float mist,
    long seed)
    implements Layer {

  @Override
  public void paint(Canvas canvas) {
    SplitMix64 random = new SplitMix64(seed);
    Texture texture = new Texture(seed, 0.85f);
    float x = -random.between(0, widest) * canvas.unit();
    while (x < canvas.width) {
      float width = widest * canvas.unit() * random.between(0.35f, 1);
      float roof = canvas.height * (roofs + spread * random.between(-1, 1));
      house(canvas, random, texture, (int) x, (int) (x + width), (int) roof);
      x += width * random.between(0.85f, 1.1f);
    }
  }

  private void house(
      Canvas canvas, SplitMix64 random, Texture texture, int left, int right, int roof) {
    int color = light(mix(wall, wallTo, random.unit()), random.between(0.7f, 1.15f));
    float pitchX = Math.max(3, canvas.unit() * widest * random.between(0.07f, 0.14f));
    float pitchY = pitchX * random.between(1, 1.6f);
    float frameX = random.between(0.45f, 0.75f);
    float frameY = random.between(0.4f, 0.7f);
    long windows = random.next();
    float shade = random.between(-0.3f, 0.3f);
    int foot = Math.min(canvas.height, (int) (ground * canvas.height));
    for (int y = Math.max(0, roof); y < foot; y++) {
      for (int x = Math.max(0, left); x < Math.min(canvas.width, right); x++) {
        float column = (x - left) / pitchX;
        float floor = (y - roof) / pitchY;
        boolean window =
            column - (int) column < frameX && floor - (int) floor < frameY && floor >= 1;
        float grain = texture.at(x, y) * 0.05f + texture.at(x / 9, y / 5 + roof) * 0.06f;
        float across = (float) (x - left) / (right - left) - 0.5f;
        int bare = light(color, 1 + shade * across + grain);
        int seen = window ? pane(windows, (int) column, (int) floor, grain) : bare;
        canvas.set(x, y, mix(seen, haze, mist));
      }
    }
  }

  private int pane(long windows, int column, int floor, float grain) {
    SplitMix64 random = new SplitMix64(windows, column * 4099L + floor);
    boolean on = random.unit() < lit;
    return light(on ? lamp : glass, random.between(0.55f, 1.15f) + 2 * grain);
  }
}

package io.github.execbench.workload.photo.pipeline;

/**
 * How a stored picture is turned to stand upright: the EXIF orientations 1 to 8, in this order
 * (Exif 2.32, 4.6.4.A).
 */
public enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  ROTATED_180(false, true, true),
  FLIPPED(false, false, true),
  TRANSPOSED(true, false, false),
  ROTATED_90(true, true, false),
  TRANSVERSED(true, true, true),
  ROTATED_270(true, false, true);

  private final boolean swaps;
  private final boolean mirrorsX;
  private final boolean mirrorsY;

  /** The upright picture is the stored one, first transposed, then mirrored. */
  Orientation(boolean swaps, boolean mirrorsX, boolean mirrorsY) {
    this.swaps = swaps;
    this.mirrorsX = mirrorsX;
    this.mirrorsY = mirrorsY;
  }

  /** By the value of the EXIF tag; what is out of range leaves the picture as it is. */
  public static Orientation ofTag(double value) {
    boolean known = value >= 1 && value <= 8 && value == Math.rint(value);
    return known ? values()[(int) value - 1] : UPRIGHT;
  }

  /** Whether width and height change places. */
  public boolean swapsSides() {
    return swaps;
  }

  /** Whether the upright picture's rows run the other way, after the sides have changed places. */
  public boolean mirrorsX() {
    return mirrorsX;
  }

  /** Whether the upright picture's columns do. */
  public boolean mirrorsY() {
    return mirrorsY;
  }

  /**
   * Turns one plane of samples.
   *
   * @param stored by row and column
   * @return the same samples in the upright picture's rows; the argument itself if it is upright
   */
  public float[][] apply(float[][] stored) {
    if (this == UPRIGHT) {
      return stored;
    }
    int across = swaps ? stored.length : stored[0].length;
    int down = swaps ? stored[0].length : stored.length;
    float[][] upright = new float[down][across];
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        int u = mirrorsX ? across - 1 - x : x;
        int v = mirrorsY ? down - 1 - y : y;
        upright[y][x] = swaps ? stored[u][v] : stored[v][u];
      }
    }
    return upright;
  }
}

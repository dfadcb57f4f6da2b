package io.github.execbench.workload.photo.jpeg;

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
  static Orientation ofTag(int value) {
    return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
  }

  /** Whether width and height change places. */
  public boolean swapsSides() {
    return swaps;
  }

  /**
   * Turns samples.
   *
   * @param samples of the stored picture, row by row, {@code bands} a pixel
   * @return the same samples in the upright picture's order; the argument itself if it is upright
   */
  public byte[] apply(byte[] samples, int width, int height, int bands) {
    if (this == UPRIGHT) {
      return samples;
    }
    int across = swaps ? height : width;
    int down = swaps ? width : height;
    byte[] upright = new byte[samples.length];
    int to = 0;
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        int u = mirrorsX ? across - 1 - x : x;
        int v = mirrorsY ? down - 1 - y : y;
        int from = bands * (swaps ? u * width + v : v * width + u);
        for (int band = 0; band < bands; band++) {
          upright[to++] = samples[from + band];
        }
      }
    }
    return upright;
  }
}

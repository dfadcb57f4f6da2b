package io.github.execbench.workload.photo.pipeline;

/**
 * Size and colors of a picture.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param colors what its samples mean
 */
public record PhotoShape(int width, int height, Colors colors) {

  /** Samples a pixel. */
  public int bands() {
    return switch (colors) {
      case GRAY -> 1;
      case YCBCR, RGB -> 3;
      case CMYK, YCCK -> 4;
    };
  }
}

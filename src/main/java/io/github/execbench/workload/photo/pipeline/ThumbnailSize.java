package io.github.execbench.workload.photo.pipeline;

/**
 * A thumbnail's size, as Pillow's {@code Image.thumbnail} has it.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ThumbnailSize(int width, int height) {

  /** The size of a photo within a limit: the ratio as well as whole pixels can, never enlarged. */
  public static ThumbnailSize fit(int width, int height, int maxWidth, int maxHeight) {
    if (width <= maxWidth && height <= maxHeight) {
      return new ThumbnailSize(width, height);
    }
    double ratio = (double) width / height;
    if ((double) maxWidth / maxHeight >= ratio) {
      return new ThumbnailSize(
          nearest(maxHeight * ratio, n -> Math.abs(ratio - n / maxHeight)), maxHeight);
    }
    return new ThumbnailSize(
        maxWidth, nearest(maxWidth / ratio, n -> n == 0 ? 0 : Math.abs(ratio - maxWidth / n)));
  }

  /** The whole number next to {@code side}, above or below, that keeps the ratio better. */
  private static int nearest(double side, java.util.function.DoubleUnaryOperator error) {
    double low = Math.floor(side);
    double high = Math.ceil(side);
    double best = error.applyAsDouble(high) < error.applyAsDouble(low) ? high : low;
    return (int) Math.max(best, 1);
  }
}

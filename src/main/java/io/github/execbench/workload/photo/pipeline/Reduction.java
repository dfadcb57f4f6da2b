package io.github.execbench.workload.photo.pipeline;

import java.io.Serializable;

/**
 * How a photo becomes smaller: blurred, then shrunk.
 *
 * @param sigma standard deviation of the Gaussian blur, in pixels of the photo, greater than 0
 * @param maxWidth the thumbnail's largest width in pixels
 * @param maxHeight the thumbnail's largest height in pixels
 */
public record Reduction(double sigma, int maxWidth, int maxHeight) implements Serializable {

  public Reduction {
    if (!(sigma > 0) || maxWidth < 1 || maxHeight < 1) {
      throw new IllegalArgumentException(
          "reduction out of range: sigma %s, size %d x %d".formatted(sigma, maxWidth, maxHeight));
    }
  }

  /** The thumbnail's size for a photo of this size. */
  public ThumbnailSize size(int width, int height) {
    return ThumbnailSize.fit(width, height, maxWidth, maxHeight);
  }
}

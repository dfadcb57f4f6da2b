package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.decode.Handling;
import java.io.Serializable;

/**
 * What is done to a photo.
 *
 * @param filter which filter does it
 * @param sigma standard deviation of the Gaussian blur, in pixels of the photo, greater than 0
 * @param maxWidth the thumbnail's largest width in pixels
 * @param maxHeight the thumbnail's largest height in pixels
 * @param quality JPEG quality of the thumbnail, 1 to 100 on libjpeg's scale
 * @param handling what is made of odd photos
 */
public record PhotoSettings(
    Filters filter, double sigma, int maxWidth, int maxHeight, int quality, Handling handling)
    implements Serializable {

  /** Standard deviation 15 px, 1200 x 1200, quality 75. */
  public static final PhotoSettings DEFAULT = new PhotoSettings(Filters.FAST, 15, 1200, 1200, 75);

  /** The usual handling of odd photos. */
  public PhotoSettings(Filters filter, double sigma, int maxWidth, int maxHeight, int quality) {
    this(filter, sigma, maxWidth, maxHeight, quality, Handling.DEFAULT);
  }

  /** The same with another handling. */
  public PhotoSettings with(Handling other) {
    return new PhotoSettings(filter, sigma, maxWidth, maxHeight, quality, other);
  }

  public PhotoSettings {
    if (!(sigma > 0) || maxWidth < 1 || maxHeight < 1 || quality < 1 || quality > 100) {
      throw new IllegalArgumentException(
          "photo settings out of range: sigma %s, size %d x %d, quality %d"
              .formatted(sigma, maxWidth, maxHeight, quality));
    }
  }

  /** The same with another filter. */
  public PhotoSettings withFilter(Filters other) {
    return new PhotoSettings(other, sigma, maxWidth, maxHeight, quality, handling);
  }
}

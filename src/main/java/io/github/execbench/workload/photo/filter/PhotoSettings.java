package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.pipeline.Reduction;
import java.io.Serializable;

/**
 * What is done to a photo, whichever filter does it.
 *
 * @param reduction how it is blurred and shrunk
 * @param quality JPEG quality of the thumbnail, 1 to 100 on libjpeg's scale
 * @param decoding what is made of odd photos
 */
public record PhotoSettings(Reduction reduction, int quality, DecodeOptions decoding)
    implements Serializable {

  /** Standard deviation 15 px, 1200 x 1200, quality 75. */
  public static final PhotoSettings DEFAULT = new PhotoSettings(15, 1200, 1200, 75);

  public PhotoSettings {
    if (quality < 1 || quality > 100) {
      throw new IllegalArgumentException("JPEG quality %d: must be 1 to 100".formatted(quality));
    }
  }

  /** The usual treatment of odd photos; the others are those of {@link Reduction}. */
  public PhotoSettings(double sigma, int maxWidth, int maxHeight, int quality) {
    this(new Reduction(sigma, maxWidth, maxHeight), quality, DecodeOptions.DEFAULT);
  }

  /** The same with other options for odd photos. */
  public PhotoSettings with(DecodeOptions other) {
    return new PhotoSettings(reduction, quality, other);
  }
}

package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.jpeg.SizeLimit;
import java.io.Serializable;

/**
 * What is made of photos as they come: lying on their side, in other colors, damaged, huge.
 *
 * @param orient whether the thumbnail is turned upright, as EXIF says
 * @param srgb whether the thumbnail is converted to sRGB; else it keeps the photo's ICC profile
 * @param acceptDamaged whether what can be read of a damaged photo is kept; else it fails
 * @param maxMegapixels larger photos are refused before anything is allocated
 */
public record DecodeOptions(
    boolean orient, boolean srgb, boolean acceptDamaged, double maxMegapixels)
    implements Serializable {

  /** Upright, with the photo's profile; damaged photos fail; Pillow's limit of size. */
  public static final DecodeOptions DEFAULT =
      new DecodeOptions(true, false, false, SizeLimit.DEFAULT_MEGAPIXELS);

  public DecodeOptions {
    if (!(maxMegapixels > 0)) {
      throw new IllegalArgumentException("max megapixels " + maxMegapixels + ": must be above 0");
    }
  }
}

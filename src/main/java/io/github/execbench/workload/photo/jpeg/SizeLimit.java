package io.github.execbench.workload.photo.jpeg;

import java.util.Locale;

/** The largest picture that is decoded. */
public final class SizeLimit {

  /**
   * Pillow's: above it, {@code Image.open} raises a decompression bomb error; it warns above half.
   */
  public static final double DEFAULT_MEGAPIXELS = 178.956970;

  private SizeLimit() {}

  /**
   * Refuses a picture of more pixels than allowed.
   *
   * @param maxMegapixels in millions of pixels
   */
  public static void check(int width, int height, double maxMegapixels) throws JpegException {
    double megapixels = (double) width * height / 1e6;
    if (megapixels > maxMegapixels) {
      throw new JpegException(
          String.format(
              Locale.ROOT,
              "declares %d x %d pixels (%.1f megapixels); the limit is %.1f megapixels",
              width,
              height,
              megapixels,
              maxMegapixels));
    }
  }
}

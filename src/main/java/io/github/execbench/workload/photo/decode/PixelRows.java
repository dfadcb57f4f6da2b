package io.github.execbench.workload.photo.decode;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * The rows of a decoded image as 8-bit gray or RGB samples: palettes resolved, more bits scaled
 * down exactly, transparency laid on white. Samples are taken as they are stored: {@code getRGB}
 * would brighten gray.
 */
final class PixelRows {

  private static final int WHITE = 255;

  private final Raster raster;
  private final ColorModel colors;
  private final boolean gray;

  PixelRows(BufferedImage image) {
    raster = image.getRaster();
    colors = image.getColorModel();
    gray =
        !(colors instanceof IndexColorModel)
            && colors.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
  }

  boolean isGray() {
    return gray;
  }

  byte[] row(int y) {
    int bands = raster.getNumBands();
    int[] pixels = raster.getPixels(0, y, raster.getWidth(), 1, (int[]) null);
    int out = gray ? 1 : 3;
    byte[] row = new byte[raster.getWidth() * out];
    for (int x = 0; x < raster.getWidth(); x++) {
      for (int band = 0; band < out; band++) {
        row[x * out + band] =
            colors instanceof IndexColorModel palette
                ? onWhite(
                    (palette.getRGB(pixels[x]) >> (16 - 8 * band)) & 0xFF,
                    palette.getAlpha(pixels[x]))
                : component(pixels, x * bands, band, out);
      }
    }
    return row;
  }

  private byte component(int[] pixels, int pixel, int band, int alphaBand) {
    int alpha = colors.hasAlpha() ? scaled(pixels[pixel + alphaBand], alphaBand) : 255;
    return onWhite(scaled(pixels[pixel + band], band), alpha);
  }

  private int scaled(int sample, int band) {
    int max = (1 << colors.getComponentSize(band)) - 1;
    return (int) ((sample * 255L + max / 2) / max);
  }

  private static byte onWhite(int sample, int alpha) {
    return (byte) ((sample * alpha + WHITE * (255 - alpha) + 127) / 255);
  }
}

package io.github.execbench.workload.photo.synthetic;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Makes JPEG files of any size without a picture of that size: one strip is encoded once and its
 * data repeated, with restart markers in between, which set the decoder's state back (ITU-T T.81,
 * section E.1.4).
 */
public final class TallJpeg {

  /** Height of a strip: a multiple of the 16 rows of a 4:2:0 block row. */
  private static final int STRIP = 64;

  private static final int SOF0 = 0xC0;
  private static final int SOS = 0xDA;

  private TallJpeg() {}

  /** A file of about so many millions of pixels, three wide to two high, at ImageIO's quality. */
  public static byte[] of(double megapixels) throws IOException {
    int width = Math.max(16, (int) Math.round(Math.sqrt(megapixels * 1.5e6) / 16) * 16);
    int strips = Math.max(1, (int) Math.round(megapixels * 1e6 / width / STRIP));
    byte[] strip = strip(width);
    int sof = segment(strip, SOF0);
    int sos = segment(strip, SOS);
    int data = sos + 2 + u16(strip, sos + 2);
    int end = strip.length - 2; // without EOI
    strip[sof + 5] = (byte) ((strips * STRIP) >> 8);
    strip[sof + 6] = (byte) (strips * STRIP);

    ByteArrayOutputStream tall = new ByteArrayOutputStream(data + (end - data + 2) * strips + 8);
    tall.write(strip, 0, sos);
    int blocks = width / 16 * (STRIP / 16);
    tall.writeBytes(
        new byte[] {(byte) 0xFF, (byte) 0xDD, 0, 4, (byte) (blocks >> 8), (byte) blocks});
    tall.write(strip, sos, data - sos);
    for (int i = 0; i < strips; i++) {
      tall.write(strip, data, end - data);
      tall.write(0xFF);
      tall.write(i == strips - 1 ? 0xD9 : 0xD0 + i % 8); // EOI, or the next restart marker
    }
    return tall.toByteArray();
  }

  /** Gentle waves and a little noise, from a fixed seed. */
  private static byte[] strip(int width) throws IOException {
    BufferedImage image = new BufferedImage(width, STRIP, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int y = 0; y < STRIP; y++) {
      for (int x = 0; x < width; x++) {
        int level =
            (int) (110 + 60 * Math.sin(x / 91.0) + 30 * Math.cos(y * 0.3) + random.nextInt(20));
        image.setRGB(x, y, (level << 16) | ((level * 7 / 8) << 8) | (level / 2));
      }
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", jpeg);
    return jpeg.toByteArray();
  }

  /** Where a segment's marker stands. */
  private static int segment(byte[] jpeg, int marker) {
    int at = 2;
    while ((jpeg[at + 1] & 0xFF) != marker) {
      at += 2 + u16(jpeg, at + 2);
    }
    return at;
  }

  private static int u16(byte[] jpeg, int at) {
    return ((jpeg[at] & 0xFF) << 8) | (jpeg[at + 1] & 0xFF);
  }
}

package io.github.execbench.workload.photo.jpeg;

import static io.github.execbench.workload.photo.jpeg.JpegBytes.segment;

import java.io.ByteArrayOutputStream;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/** Encodes lossless JPEG (SOF3; ITU-T T.81, annex H). */
public final class LosslessJpeg {

  private LosslessJpeg() {}

  /**
   * Encodes one picture.
   *
   * @param precision bits a sample
   * @param predictor 1 to 7
   * @param samples by component, row and column
   */
  public static byte[] encode(int precision, int predictor, int[][][] samples) {
    int height = samples[0].length;
    int width = samples[0][0].length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.SOI});
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.writeBytes(new byte[] {(byte) precision, (byte) (height >> 8), (byte) height});
    frame.writeBytes(new byte[] {(byte) (width >> 8), (byte) width, (byte) samples.length});
    ByteArrayOutputStream scan = new ByteArrayOutputStream();
    scan.write(samples.length);
    for (int c = 0; c < samples.length; c++) {
      frame.writeBytes(new byte[] {(byte) (c + 1), 0x11, 0});
      scan.writeBytes(new byte[] {(byte) (c + 1), 0});
    }
    scan.writeBytes(new byte[] {(byte) predictor, 0, 0});
    out.writeBytes(segment(0xC3, frame.toByteArray()));
    out.writeBytes(segment(Markers.DHT, table(Huffman.CATEGORIES)));
    out.writeBytes(segment(Markers.SOS, scan.toByteArray()));
    out.writeBytes(data(precision, predictor, samples));
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.EOI});
    return out.toByteArray();
  }

  private static byte[] data(int precision, int predictor, int[][][] samples) {
    Huffman bits = new Huffman();
    for (int y = 0; y < samples[0].length; y++) {
      for (int x = 0; x < samples[0][0].length; x++) {
        for (int[][] plane : samples) {
          int predicted = predicted(precision, predictor, plane, x, y);
          bits.difference(Huffman.CATEGORIES, (short) (plane[y][x] - predicted)); // modulo 2^16
        }
      }
    }
    return bits.bytes();
  }

  private static int predicted(int precision, int predictor, int[][] plane, int x, int y) {
    if (x == 0) {
      return y == 0 ? 1 << (precision - 1) : plane[y - 1][0];
    }
    int left = plane[y][x - 1];
    if (y == 0) {
      return left;
    }
    int above = plane[y - 1][x];
    int corner = plane[y - 1][x - 1];
    return switch (predictor) {
      case 1 -> left;
      case 2 -> above;
      case 3 -> corner;
      case 4 -> left + above - corner;
      case 5 -> left + ((above - corner) >> 1);
      case 6 -> above + ((left - corner) >> 1);
      default -> (left + above) / 2;
    };
  }

  private static byte[] table(JPEGHuffmanTable table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0);
    for (int i = 0; i < 16; i++) {
      out.write(i < table.getLengths().length ? table.getLengths()[i] : 0);
    }
    for (short value : table.getValues()) {
      out.write(value);
    }
    return out.toByteArray();
  }
}

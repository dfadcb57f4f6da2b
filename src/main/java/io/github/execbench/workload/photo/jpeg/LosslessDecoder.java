package io.github.execbench.workload.photo.jpeg;

/**
 * Decodes lossless pictures (SOF3: ITU-T T.81, annex H), row by row, and scales their samples to 8
 * bits. Of its own, because TwelveMonkeys' decoder reads zeros where data is missing and doesn't
 * say so.
 */
public final class LosslessDecoder {

  private final JpegHeader header;
  private final LosslessScan scan;
  private final HuffmanCode[] codes;
  private final BitReader bits;
  private int[][] row;
  private int[][] above;
  private int rows;

  /**
   * @throws JpegException if the scan's header can't be used
   */
  public LosslessDecoder(JpegFile file) throws JpegException {
    header = file.header();
    scan = LosslessScan.read(file);
    codes = scan.codes().toArray(HuffmanCode[]::new);
    bits = new BitReader(file.bytes(), header.segments().getLast().end());
    int width = header.frame().width();
    row = new int[codes.length][width];
    above = new int[codes.length][width];
  }

  /**
   * Decodes the next row.
   *
   * @param target takes the samples, the components of a pixel next to one another
   * @throws JpegException if the data ends early or is corrupt
   */
  public void next(byte[] target) throws JpegException {
    int width = header.frame().width();
    int rowsBetween = scan.restart() / width;
    boolean first = rows == 0 || (rowsBetween > 0 && rows % rowsBetween == 0);
    if (first && rows > 0) {
      bits.restart();
    }
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < row.length; c++) {
        row[c][x] = (predicted(c, x, first) + difference(codes[c])) & 0xFFFF;
      }
    }
    store(target);
    int[][] done = row;
    row = above;
    above = done;
    rows++;
  }

  /** Whether nothing is left of the picture's data; after the last row, what is left is corrupt. */
  public boolean atEnd() {
    return bits.atEnd();
  }

  private int predicted(int c, int x, boolean first) {
    if (first) {
      return x == 0 ? 1 << (header.frame().precision() - scan.shift() - 1) : row[c][x - 1];
    }
    int b = above[c][x];
    if (x == 0) {
      return b;
    }
    int a = row[c][x - 1];
    int corner = above[c][x - 1];
    return switch (scan.predictor()) {
      case 1 -> a;
      case 2 -> b;
      case 3 -> corner;
      case 4 -> a + b - corner;
      case 5 -> a + ((b - corner) >> 1);
      case 6 -> b + ((a - corner) >> 1);
      default -> (a + b) >> 1;
    };
  }

  private int difference(HuffmanCode code) throws JpegException {
    int category = code.decode(bits);
    if (category == 0) {
      return 0;
    }
    if (category >= 16) {
      return 1 << 15;
    }
    int value = bits.bits(category);
    return value >> (category - 1) == 0 ? value - (1 << category) + 1 : value;
  }

  private void store(byte[] target) {
    int max = (1 << header.frame().precision()) - 1;
    int to = 0;
    for (int x = 0; x < row[0].length; x++) {
      for (int[] component : row) {
        int sample = component[x] << scan.shift() & max;
        target[to++] = (byte) ((sample * 255 + max / 2) / max);
      }
    }
  }
}

package io.github.execbench.workload.photo.encode;

import static io.github.execbench.workload.photo.encode.ForwardDct.SIZE;

import io.github.execbench.workload.photo.jpeg.Markers;

/**
 * Encodes planes as a baseline JPEG (ITU-T T.81) with a JFIF header, libjpeg's quantization tables
 * and Huffman tables made for the picture: gray, or YCbCr with chrominance at half the size both
 * ways (4:2:0). The bytes are the same on every machine: float arithmetic is, by IEEE 754.
 */
public final class BaselineEncoder {

  /** A JPEG's largest width and height. */
  public static final int LARGEST = 0xFFFF;

  private static final int BLOCKS_IN_UNIT = 6;

  private BaselineEncoder() {}

  /**
   * Encodes a picture.
   *
   * @param planes one (gray) or three (Y, Cb, Cr), each by row and column, on the scale 0 to 255
   *     (what leaves it is clamped); Cb and Cr may be subsampled already, odd sides rounded up
   * @param quality 1 to 100 on libjpeg's scale
   * @return a whole file
   * @throws IllegalArgumentException if a side is longer than a JPEG's can be
   */
  public static byte[] encode(float[][][] planes, int width, int height, int quality) {
    Plane[] parts = new Plane[planes.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new Plane(planes[i], width, height);
    }
    return encode(
        parts.length == 1,
        width,
        height,
        quality,
        (luminance, chrominance, tokens) -> {
          if (parts.length == 1) {
            gray(parts[0], luminance, tokens);
          } else {
            color(parts, luminance, chrominance, tokens);
          }
        });
  }

  /**
   * Encodes a picture that is given by its coefficients: with the same tables, in the same order.
   *
   * @param quality 1 to 100 on libjpeg's scale
   * @return a whole file
   * @throws IllegalArgumentException if a side is longer than a JPEG's can be
   */
  public static byte[] encode(CoefficientPicture picture, int quality) {
    boolean gray = picture.components().size() == 1;
    return encode(
        gray,
        picture.width(),
        picture.height(),
        quality,
        (luminance, chrominance, tokens) -> {
          CoefficientEncoder encoder = new CoefficientEncoder(picture, tokens);
          if (gray) {
            encoder.gray(luminance);
          } else {
            encoder.color(luminance, chrominance);
          }
        });
  }

  /**
   * What the coefficients of a quality are divided by, 8 times the vertical plus the horizontal
   * frequency.
   */
  public static int[] quanta(int quality, boolean chrominance) {
    QuantizationTable table =
        chrominance ? QuantizationTable.chrominance(quality) : QuantizationTable.luminance(quality);
    return table.values().clone();
  }

  /** What makes tokens of a picture. */
  private interface Coding {
    void code(QuantizationTable luminance, QuantizationTable chrominance, Tokens tokens);
  }

  private static byte[] encode(boolean gray, int width, int height, int quality, Coding coding) {
    if (width > LARGEST || height > LARGEST) {
      throw new IllegalArgumentException(
          "%d x %d pixels are more than a JPEG can hold".formatted(width, height));
    }
    QuantizationTable luminance = QuantizationTable.luminance(quality);
    QuantizationTable chrominance = QuantizationTable.chrominance(quality);
    QuantizationTable[] quantization =
        gray
            ? new QuantizationTable[] {luminance}
            : new QuantizationTable[] {luminance, chrominance};
    Tokens tokens = new Tokens(2 * quantization.length);
    coding.code(luminance, chrominance, tokens);
    HuffmanTable[] codes = tokens.tables();
    BitWriter out = new BitWriter();
    FileHead.write(out, width, height, quantization, codes);
    tokens.write(codes, out);
    out.endBits();
    out.bytes((byte) 0xFF, (byte) Markers.EOI);
    return out.toByteArray();
  }

  private static void gray(Plane plane, QuantizationTable table, Tokens tokens) {
    int blocks = Math.ceilDiv(plane.width(), SIZE);
    BlockRow row = new BlockRow(blocks, table);
    BlockCoder coder = new BlockCoder(0, tokens);
    for (int top = 0; top < plane.height(); top += SIZE) {
      plane.rows(top, row.samples());
      row.transform();
      tokens.reserve(blocks * BlockCoder.MOST_TOKENS);
      for (int block = 0; block < blocks; block++) {
        coder.code(row, block);
      }
    }
  }

  /** By units of 16 x 16 pixels: four blocks of Y, then one of Cb and one of Cr. */
  private static void color(
      Plane[] planes, QuantizationTable luminance, QuantizationTable chrominance, Tokens tokens) {
    int units = Math.ceilDiv(planes[0].width(), 2 * SIZE);
    BlockRow upper = new BlockRow(2 * units, luminance);
    BlockRow lower = new BlockRow(2 * units, luminance);
    BlockRow cb = new BlockRow(units, chrominance);
    BlockRow cr = new BlockRow(units, chrominance);
    BlockCoder yCoder = new BlockCoder(0, tokens);
    BlockCoder cbCoder = new BlockCoder(1, tokens);
    BlockCoder crCoder = new BlockCoder(1, tokens);
    int blocks = Math.ceilDiv(planes[0].width(), SIZE);
    for (int top = 0; top < planes[0].height(); top += 2 * SIZE) {
      int lowerBlocks = top + SIZE < planes[0].height() ? blocks : 0;
      fill(planes, top, upper, lower, cb, cr);
      tokens.reserve(units * BLOCKS_IN_UNIT * BlockCoder.MOST_TOKENS);
      for (int unit = 0; unit < units; unit++) {
        pair(yCoder, upper, unit, blocks);
        pair(yCoder, lower, unit, lowerBlocks);
        cbCoder.code(cb, unit);
        crCoder.code(cr, unit);
      }
    }
  }

  private static void fill(
      Plane[] planes, int top, BlockRow upper, BlockRow lower, BlockRow cb, BlockRow cr) {
    planes[0].rows(top, upper.samples());
    planes[0].rows(top + SIZE, lower.samples());
    planes[1].subsampled(top / 2, cb.samples());
    planes[2].subsampled(top / 2, cr.samples());
    upper.transform();
    lower.transform();
    cb.transform();
    cr.transform();
  }

  private static void pair(BlockCoder coder, BlockRow row, int unit, int blocks) {
    for (int block = 2 * unit; block < 2 * unit + 2; block++) {
      if (block < blocks) {
        coder.code(row, block);
      } else {
        coder.codeNothing();
      }
    }
  }
}

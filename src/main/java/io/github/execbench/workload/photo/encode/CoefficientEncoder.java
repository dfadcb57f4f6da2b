package io.github.execbench.workload.photo.encode;

/** Codes a picture that is given by its coefficients, in the order of {@link BaselineEncoder}. */
final class CoefficientEncoder {

  private static final int BLOCKS_IN_UNIT = 6;

  private final CoefficientPicture picture;
  private final Tokens tokens;

  CoefficientEncoder(CoefficientPicture picture, Tokens tokens) {
    this.picture = picture;
    this.tokens = tokens;
  }

  void gray(QuantizationTable table) {
    QuantizedPlane plane = plane(0, table);
    BlockCoder coder = new BlockCoder(0, tokens);
    for (int y = 0; y < plane.blocksDown(); y++) {
      tokens.reserve(plane.blocksAcross() * BlockCoder.MOST_TOKENS);
      for (int x = 0; x < plane.blocksAcross(); x++) {
        coder.code(plane, x, y);
      }
    }
  }

  /** By units of 16 x 16 pixels: four blocks of Y, then one of Cb and one of Cr. */
  void color(QuantizationTable luminance, QuantizationTable chrominance) {
    QuantizedPlane luma = plane(0, luminance);
    QuantizedPlane cb = plane(1, chrominance);
    QuantizedPlane cr = plane(2, chrominance);
    BlockCoder lumaCoder = new BlockCoder(0, tokens);
    BlockCoder cbCoder = new BlockCoder(1, tokens);
    BlockCoder crCoder = new BlockCoder(1, tokens);
    for (int y = 0; y < cb.blocksDown(); y++) {
      tokens.reserve(cb.blocksAcross() * BLOCKS_IN_UNIT * BlockCoder.MOST_TOKENS);
      for (int x = 0; x < cb.blocksAcross(); x++) {
        for (int i = 0; i < 4; i++) {
          int right = 2 * x + i % 2;
          int below = 2 * y + i / 2;
          if (right < luma.blocksAcross() && below < luma.blocksDown()) {
            lumaCoder.code(luma, right, below);
          } else {
            lumaCoder.codeNothing();
          }
        }
        cbCoder.code(cb, x, y);
        crCoder.code(cr, x, y);
      }
    }
  }

  private QuantizedPlane plane(int component, QuantizationTable table) {
    return new QuantizedPlane(picture.components().get(component), table, picture.swapped());
  }
}

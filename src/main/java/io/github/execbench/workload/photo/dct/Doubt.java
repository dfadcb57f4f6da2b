package io.github.execbench.workload.photo.dct;

import java.util.Objects;

/**
 * Why a photo's coefficients are not worked on: it has something that this package doesn't read, or
 * that decoders treat in ways of their own. Another filter decodes it then, and says what is wrong
 * if anything is.
 */
public final class Doubt extends Exception {

  static final String BAD_CODE = "a bad Huffman code";
  static final String LONG_BLOCK = "a block with too many coefficients";
  static final String SCAN_HEADER = "an odd scan header";
  static final String LONG_RUN = "a run beyond the last block";
  static final String CLAMPED = "many samples at the ends of their range";
  static final String OUT_OF_RANGE = "coefficients far out of range";

  private static final long serialVersionUID = 1L;

  /**
   * @param reason what there is, in a few words
   */
  public Doubt(String reason) {
    super(reason, null, false, false);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}

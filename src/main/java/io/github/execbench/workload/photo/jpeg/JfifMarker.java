package io.github.execbench.workload.photo.jpeg;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** JFIF's APP0: says that the samples are gray or YCbCr (ITU-T T.871, 10.1). */
final class JfifMarker {

  static final String ID = "JFIF\0";

  private static final String VERSION_1_01_SQUARE_PIXELS = "010100000100010000";

  private JfifMarker() {}

  /** A whole segment. */
  static byte[] segment() {
    return HexFormat.of()
        .parseHex(
            "ffe00010"
                + HexFormat.of().formatHex(ID.getBytes(StandardCharsets.US_ASCII))
                + VERSION_1_01_SQUARE_PIXELS);
  }
}

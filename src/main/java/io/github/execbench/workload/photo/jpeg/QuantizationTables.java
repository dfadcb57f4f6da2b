package io.github.execbench.workload.photo.jpeg;

import java.io.ByteArrayOutputStream;

/** Quantization tables (DQT). Some readers cut those of 16 bits to 8. */
final class QuantizationTables {

  private static final int SIZE = 64;

  private QuantizationTables() {}

  /** A whole DQT segment in which each table whose values fit has 8 bits. */
  static byte[] narrowed(byte[] file, Segment dqt) throws JpegException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < dqt.length(); ) {
      int precisionAndId = dqt.u8(file, at);
      boolean wide = precisionAndId >> 4 != 0;
      boolean narrow = !wide || fits(file, dqt, at + 1);
      out.write(narrow ? precisionAndId & 15 : precisionAndId);
      for (int i = 0; i < SIZE; i++) {
        int value = wide ? dqt.u16(file, at + 1 + 2 * i) : dqt.u8(file, at + 1 + i);
        if (!narrow) {
          out.write(value >> 8);
        }
        out.write(value);
      }
      at += 1 + (wide ? 2 : 1) * SIZE;
    }
    int length = out.size() + 2;
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.DQT});
    segment.writeBytes(new byte[] {(byte) (length >> 8), (byte) length});
    segment.writeBytes(out.toByteArray());
    return segment.toByteArray();
  }

  /** Whether all values fit into 8 bits. */
  static boolean areNarrow(byte[] file, Segment dqt) throws JpegException {
    boolean areNarrow = true;
    for (int at = 0; at < dqt.length(); ) {
      boolean wide = dqt.u8(file, at) >> 4 != 0;
      areNarrow &= !wide || fits(file, dqt, at + 1);
      at += 1 + (wide ? 2 : 1) * SIZE;
    }
    return areNarrow;
  }

  private static boolean fits(byte[] file, Segment dqt, int from) throws JpegException {
    for (int i = 0; i < SIZE; i++) {
      if (dqt.u16(file, from + 2 * i) > 255) {
        return false;
      }
    }
    return true;
  }
}

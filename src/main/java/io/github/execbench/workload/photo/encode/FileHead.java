package io.github.execbench.workload.photo.encode;

import io.github.execbench.workload.photo.jpeg.Markers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What stands before the entropy-coded data (T.81, annex B; JFIF: T.871). */
final class FileHead {

  private FileHead() {}

  /**
   * @param tables luminance's, and chrominance's if there are three components
   * @param codes DC and AC of luminance, then of chrominance if there are three components
   */
  static void write(
      BitWriter out, int width, int height, QuantizationTable[] tables, HuffmanTable[] codes) {
    boolean gray = tables.length == 1;
    out.bytes((byte) 0xFF, (byte) Markers.SOI);
    segment(out, Markers.APP0, jfif());
    for (int id = 0; id < tables.length; id++) {
      segment(out, Markers.DQT, quantization(id, tables[id]));
    }
    segment(out, Markers.SOF0, frame(width, height, gray));
    segment(out, Markers.DHT, huffman(codes));
    segment(out, Markers.SOS, scan(gray));
  }

  private static void segment(BitWriter out, int marker, byte[] payload) {
    int length = payload.length + 2;
    out.bytes((byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length);
    out.bytes(payload);
  }

  /** Version 1.01, square pixels, no thumbnail. */
  private static byte[] jfif() {
    return "JFIF\0\1\1\0\0\1\0\1\0\0".getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] quantization(int id, QuantizationTable table) {
    byte[] payload = new byte[65];
    payload[0] = (byte) id;
    for (int k = 0; k < 64; k++) {
      int natural = ForwardDct.SIZE * ZigZag.VERTICAL[k] + ZigZag.HORIZONTAL[k];
      payload[k + 1] = (byte) table.values()[natural];
    }
    return payload;
  }

  private static byte[] huffman(HuffmanTable[] codes) {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    for (int i = 0; i < codes.length; i++) {
      payload.writeBytes(codes[i].bytes((i & 1) << 4 | i >> 1));
    }
    return payload.toByteArray();
  }

  /** 8 bits a sample; each component's number, sampling factors and quantization table. */
  private static byte[] frame(int width, int height, boolean gray) {
    byte h1 = (byte) (height >> 8);
    byte h2 = (byte) height;
    byte w1 = (byte) (width >> 8);
    byte w2 = (byte) width;
    return gray
        ? new byte[] {8, h1, h2, w1, w2, 1, 1, 0x11, 0}
        : new byte[] {8, h1, h2, w1, w2, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1};
  }

  /** Each component's number and Huffman tables; then all 64 coefficients at once. */
  private static byte[] scan(boolean gray) {
    return gray ? new byte[] {1, 1, 0, 0, 63, 0} : new byte[] {3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0};
  }
}

package io.github.execbench.workload.photo.jpeg;

import static io.github.execbench.workload.photo.jpeg.JpegBytes.concat;
import static io.github.execbench.workload.photo.jpeg.JpegBytes.segment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A valid progressive picture, all gray, whose scans are as cheap to write as they are dear to
 * read: each refines one coefficient of all blocks by one bit, which end-of-band runs of 16,384
 * blocks do in 15 zero bits.
 */
public final class ProgressiveBomb {

  private static final int RUN = 16_384;
  private static final int RUN_BITS = 15;
  private static final int COEFFICIENTS = 63;
  private static final int BITS = 14;

  private ProgressiveBomb() {}

  /**
   * The file, with 883 scans.
   *
   * @param side in units of 1,024 pixels, so that the blocks make whole runs
   */
  public static byte[] encode(int side) {
    int blocks = side * side * RUN;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.SOI});
    byte[] quantum = new byte[65];
    Arrays.fill(quantum, 1, quantum.length, (byte) 8);
    out.writeBytes(segment(Markers.DQT, quantum));
    out.writeBytes(segment(Markers.SOF2, frame(1024 * side)));
    out.writeBytes(segment(Markers.DHT, oneCode(0x00, 0))); // DC: no difference
    out.writeBytes(segment(Markers.DHT, oneCode(0x10, 0xE0))); // AC: a run, 14 bits of length
    out.writeBytes(scan(0, 0, blocks));
    for (int low = BITS - 1; low >= 0; low--) {
      int high = low == BITS - 1 ? 0 : low + 1;
      for (int k = 1; k <= COEFFICIENTS; k++) {
        out.writeBytes(scan(k, high << 4 | low, side * side * RUN_BITS));
      }
    }
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.EOI});
    return out.toByteArray();
  }

  private static byte[] frame(int pixels) {
    return ByteBuffer.allocate(9)
        .put((byte) 8)
        .putShort((short) pixels)
        .putShort((short) pixels)
        .put(new byte[] {1, 1, 0x11, 0})
        .array();
  }

  /** A Huffman table whose only code is the bit 0. */
  private static byte[] oneCode(int table, int value) {
    byte[] payload = new byte[18];
    payload[0] = (byte) table;
    payload[1] = 1;
    payload[17] = (byte) value;
    return payload;
  }

  private static byte[] scan(int coefficient, int approximation, int zeroBits) {
    byte band = (byte) coefficient;
    byte[] header = {1, 1, 0, band, band, (byte) approximation};
    return concat(segment(Markers.SOS, header), new byte[Math.ceilDiv(zeroBits, 8)]);
  }
}

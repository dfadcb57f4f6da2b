package io.github.execbench.workload.photo.jpeg;

import java.io.ByteArrayOutputStream;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/**
 * The Huffman tables of ITU-T T.81, annex K.3, which the frames of motion JPEG leave out because
 * every decoder of it has them.
 */
public final class HuffmanTables {

  private HuffmanTables() {}

  /** One DHT segment with all four tables: luminance 0, chrominance 1; DC, then AC. */
  public static byte[] standard() {
    ByteArrayOutputStream tables = new ByteArrayOutputStream();
    write(tables, 0x00, JPEGHuffmanTable.StdDCLuminance);
    write(tables, 0x10, JPEGHuffmanTable.StdACLuminance);
    write(tables, 0x01, JPEGHuffmanTable.StdDCChrominance);
    write(tables, 0x11, JPEGHuffmanTable.StdACChrominance);
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    int length = 2 + tables.size();
    segment.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.DHT});
    segment.writeBytes(new byte[] {(byte) (length >> 8), (byte) length});
    segment.writeBytes(tables.toByteArray());
    return segment.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, int classAndId, JPEGHuffmanTable table) {
    out.write(classAndId);
    short[] lengths = table.getLengths();
    for (int i = 0; i < 16; i++) {
      out.write(i < lengths.length ? lengths[i] : 0);
    }
    for (short value : table.getValues()) {
      out.write(value);
    }
  }
}

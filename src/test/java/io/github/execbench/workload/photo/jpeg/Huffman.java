package io.github.execbench.workload.photo.jpeg;

import java.io.ByteArrayOutputStream;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/** Writes Huffman-coded JPEG data, bit by bit. */
final class Huffman {

  /** 17 categories of 5 bits each, for lossless samples of up to 16 bits. */
  static final JPEGHuffmanTable CATEGORIES =
      new JPEGHuffmanTable(
          new short[] {0, 0, 0, 0, 17},
          new short[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int held;
  private int bits;

  /** The code of a value. */
  void code(JPEGHuffmanTable table, int value) {
    int code = 0;
    int at = 0;
    for (int length = 1; length <= table.getLengths().length; length++) {
      for (int i = 0; i < table.getLengths()[length - 1]; i++) {
        if (table.getValues()[at++] == value) {
          put(code, length);
          return;
        }
        code++;
      }
      code <<= 1;
    }
    throw new IllegalArgumentException("no code for " + value);
  }

  /** A difference: the code of its category, then its bits (ITU-T T.81, F.1.2.1). */
  void difference(JPEGHuffmanTable table, int difference) {
    int category = 32 - Integer.numberOfLeadingZeros(Math.abs(difference));
    code(table, category);
    if (category
        < 16) { // 32768 is the only one of its category, and -32768 is the same modulo 2^16
      put(difference < 0 ? difference - 1 : difference, category);
    }
  }

  private void put(int value, int count) {
    for (int i = count - 1; i >= 0; i--) {
      held = held << 1 | (value >> i & 1);
      if (++bits == 8) {
        out.write(held);
        if ((held & 0xFF) == 0xFF) {
          out.write(0);
        }
        bits = 0;
        held = 0;
      }
    }
  }

  /** Fills the last byte with ones. */
  void align() {
    while (bits != 0) {
      put(1, 1);
    }
  }

  void marker(int marker) {
    align();
    out.write(0xFF);
    out.write(marker);
  }

  byte[] bytes() {
    align();
    return out.toByteArray();
  }
}

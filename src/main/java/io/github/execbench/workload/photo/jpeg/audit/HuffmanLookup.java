package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.Segment;
import java.util.Arrays;

/** One Huffman table, looked up with the next 16 bits (ITU-T T.81, annex C). */
final class HuffmanLookup {

  private static final int LONGEST = 16;

  /** Code length and symbol; 0 where the bits begin no code. */
  private final short[] entries = new short[1 << LONGEST];

  private final int size;

  /**
   * @param bytes where the segment stands
   * @param at where in it the 16 counts stand
   */
  HuffmanLookup(byte[] bytes, Segment dht, int at) throws JpegException {
    int symbols = 0;
    int from = 0;
    for (int length = 1; length <= LONGEST; length++) {
      int count = dht.u8(bytes, at + length - 1);
      for (int i = 0; i < count; i++) {
        int symbol = dht.u8(bytes, at + LONGEST + symbols++);
        int to = from + (1 << (LONGEST - length));
        if (to > entries.length) {
          throw new JpegException("the " + dht + " has too many codes");
        }
        Arrays.fill(entries, from, to, (short) (length << 8 | symbol));
        from = to;
      }
    }
    size = LONGEST + symbols;
  }

  /** Bytes that it takes in its segment, without class and number. */
  int size() {
    return size;
  }

  /**
   * Reads a symbol.
   *
   * @throws JpegException if the bits are no code, or the data ends
   */
  int read(ScanBits bits) throws JpegException {
    short entry = entries[bits.peek()];
    if (entry == 0) {
      throw new JpegException("bad Huffman code");
    }
    bits.skip(entry >> 8);
    return entry & 0xFF;
  }
}

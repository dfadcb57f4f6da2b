package io.github.execbench.workload.photo.jpeg;

/** One Huffman table as a decoder uses it (ITU-T T.81, annex C and F.2.2.3). */
final class HuffmanCode {

  private static final int LONGEST = 16;

  private final int[] firstCode = new int[LONGEST + 1];
  private final int[] firstIndex = new int[LONGEST + 1];
  private final int[] counts = new int[LONGEST + 1];
  private final int[] values;

  /**
   * @param at where in the DHT segment the 16 counts stand
   */
  HuffmanCode(byte[] file, Segment dht, int at) throws JpegException {
    int code = 0;
    int index = 0;
    for (int length = 1; length <= LONGEST; length++) {
      counts[length] = dht.u8(file, at + length - 1);
      firstCode[length] = code;
      firstIndex[length] = index;
      index += counts[length];
      code = (code + counts[length]) << 1;
    }
    values = new int[index];
    for (int i = 0; i < index; i++) {
      values[i] = dht.u8(file, at + LONGEST + i);
    }
  }

  /** Bytes that it takes in its segment, without class and number. */
  int size() {
    return LONGEST + values.length;
  }

  /**
   * @throws JpegException if the bits are no code
   */
  int decode(BitReader bits) throws JpegException {
    int code = 0;
    for (int length = 1; length <= LONGEST; length++) {
      code = code << 1 | bits.bit();
      int offset = code - firstCode[length];
      if (offset >= 0 && offset < counts[length]) {
        return values[firstIndex[length] + offset];
      }
    }
    throw new JpegException("bad Huffman code");
  }
}

package io.github.execbench.workload.photo.encode;

import java.util.Arrays;

/**
 * The best Huffman code for the symbols of one picture, none longer than 16 bits (T.81, annex K.2).
 */
final class HuffmanTable {

  private static final int SYMBOLS = 256;
  private static final int LONGEST = 16;
  private static final int NONE = -1;

  /** How many codes there are of each length. */
  private final int[] lengths;

  /** The symbols by length of their code, then by value. */
  private final byte[] symbols;

  private HuffmanTable(int[] lengths, byte[] symbols) {
    this.lengths = lengths;
    this.symbols = symbols;
  }

  /**
   * The code for symbols that occur so often.
   *
   * @param counts by symbol, from {@code from} on
   */
  static HuffmanTable of(int[] counts, int from) {
    int[] sizes = sizes(counts, from);
    int[] lengths = new int[sizes.length + 1];
    for (int size : sizes) {
      lengths[size]++;
    }
    lengths[0] = 0;
    limit(lengths);
    byte[] symbols = new byte[SYMBOLS];
    int n = 0;
    for (int size = 1; size < lengths.length; size++) {
      for (int symbol = 0; symbol < SYMBOLS; symbol++) {
        if (sizes[symbol] == size) {
          symbols[n++] = (byte) symbol;
        }
      }
    }
    return new HuffmanTable(lengths, Arrays.copyOf(symbols, n));
  }

  /** The length of each symbol's code, without a limit; 0 for what does not occur. */
  private static int[] sizes(int[] counts, int from) {
    int[] weights = new int[SYMBOLS + 1];
    System.arraycopy(counts, from, weights, 0, SYMBOLS);
    weights[SYMBOLS] = 1; // takes the code of all ones, which no symbol may have
    int[] sizes = new int[SYMBOLS + 1];
    int[] next = new int[SYMBOLS + 1]; // a list of the symbols in a subtree; NONE ends it
    Arrays.fill(next, NONE);
    while (true) {
      int least = least(weights, NONE);
      int second = least(weights, least);
      if (second == NONE) {
        return sizes;
      }
      weights[least] += weights[second];
      weights[second] = 0;
      next[deepen(sizes, next, least)] = second;
      deepen(sizes, next, second);
    }
  }

  /** Where the least weight is, the last of equal ones; NONE for none. */
  private static int least(int[] weights, int butNot) {
    int least = NONE;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0 && i != butNot && (least == NONE || weights[i] <= weights[least])) {
        least = i;
      }
    }
    return least;
  }

  /** Makes the codes of a subtree a bit longer; returns its last symbol. */
  private static int deepen(int[] sizes, int[] next, int first) {
    int symbol = first;
    sizes[symbol]++;
    while (next[symbol] != NONE) {
      symbol = next[symbol];
      sizes[symbol]++;
    }
    return symbol;
  }

  /** Shortens codes to 16 bits, a pair at a time (T.81, figure K.3), and drops that of all ones. */
  private static void limit(int[] lengths) {
    for (int i = lengths.length - 1; i > LONGEST; i--) {
      while (lengths[i] > 0) {
        int j = i - 2;
        while (lengths[j] == 0) {
          j--;
        }
        lengths[i] -= 2;
        lengths[i - 1]++;
        lengths[j + 1] += 2;
        lengths[j]--;
      }
    }
    int longest = LONGEST;
    while (lengths[longest] == 0) {
      longest--;
    }
    lengths[longest]--;
  }

  /** Sets each symbol's code and its length in bits, from {@code from} on (T.81, annex C.2). */
  void codes(int[] codes, int[] bits, int from) {
    int code = 0;
    int next = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int i = 0; i < lengths[length]; i++) {
        int symbol = symbols[next++] & 0xFF;
        codes[from + symbol] = code++;
        bits[from + symbol] = length;
      }
      code <<= 1;
    }
  }

  /**
   * As it stands in a DHT segment.
   *
   * @param classAndId 0 (DC) or 1 (AC), and which of them, in 4 bits each
   */
  byte[] bytes(int classAndId) {
    byte[] bytes = new byte[1 + LONGEST + symbols.length];
    bytes[0] = (byte) classAndId;
    for (int length = 1; length <= LONGEST; length++) {
      bytes[length] = (byte) lengths[length];
    }
    System.arraycopy(symbols, 0, bytes, 1 + LONGEST, symbols.length);
    return bytes;
  }
}

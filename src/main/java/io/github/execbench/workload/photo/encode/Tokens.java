package io.github.execbench.workload.photo.encode;

import java.util.Arrays;

/**
 * What is to be coded, in its order: symbols, each with the bits behind it, counted by table and
 * symbol. The codes are made from the counts, and only then can the tokens be written.
 */
final class Tokens {

  /** Symbols a table: the tables of {@link #DC} and {@link #AC}, of luminance and chrominance. */
  static final int TABLE = 256;

  /** The first table of either kind; that of chrominance is two further. */
  static final int DC = 0;

  static final int AC = 1;

  private static final int BITS = 16; // of an int hold what is behind the symbol
  private static final int MOST_BITS = 27; // of code and what is behind it

  private final int[] counts;
  private int[] tokens = new int[1 << 16]; // table, symbol, bits
  private int size;

  /**
   * @param tables how many tables there are
   */
  Tokens(int tables) {
    counts = new int[tables * TABLE];
  }

  /** Makes room for so many more: they are added without a look at it. */
  void reserve(int more) {
    if (tokens.length - size < more) {
      tokens = Arrays.copyOf(tokens, 2 * tokens.length + more);
    }
  }

  /**
   * Adds a symbol without a value.
   *
   * @param table times {@link #TABLE}
   */
  void add(int table, int symbol) {
    counts[table + symbol]++;
    tokens[size++] = (table + symbol) << BITS;
  }

  /** Adds a run with the size of the value that ends it, and the value (T.81, F.1.2). */
  void add(int table, int run, int value) {
    int length = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
    int symbol = table + run + length;
    counts[symbol]++;
    // Negative values as their complement: one less, its lowest bits.
    int bits = (value + (value >> 31)) & ((1 << length) - 1);
    tokens[size++] = symbol << BITS | bits;
  }

  HuffmanTable[] tables() {
    HuffmanTable[] tables = new HuffmanTable[counts.length / TABLE];
    Arrays.setAll(tables, table -> HuffmanTable.of(counts, table * TABLE));
    return tables;
  }

  void write(HuffmanTable[] tables, BitWriter out) {
    int[] codes = new int[counts.length];
    int[] lengths = new int[counts.length];
    for (int table = 0; table < tables.length; table++) {
      tables[table].codes(codes, lengths, table * TABLE);
    }
    for (int from = 0; from < size; from += TABLE) {
      int to = Math.min(size, from + TABLE);
      out.reserve((to - from) * 2 * MOST_BITS / Byte.SIZE + Long.BYTES);
      write(from, to, codes, lengths, out);
    }
  }

  private void write(int from, int to, int[] codes, int[] lengths, BitWriter out) {
    for (int i = from; i < to; i++) {
      int symbol = tokens[i] >>> BITS;
      int behind = symbol & 15;
      out.put(codes[symbol] << behind | (tokens[i] & ((1 << BITS) - 1)), lengths[symbol] + behind);
    }
  }
}

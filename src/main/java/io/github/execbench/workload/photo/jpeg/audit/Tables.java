package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.HuffmanTables;
import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.Markers;
import io.github.execbench.workload.photo.jpeg.Segment;

/** The tables in force at a place in a file. */
final class Tables {

  private static final int TABLES = 4;
  private static final int COEFFICIENTS = 64;

  private final HuffmanLookup[] dc = new HuffmanLookup[TABLES];
  private final HuffmanLookup[] ac = new HuffmanLookup[TABLES];
  private final int[] dcQuantum = new int[TABLES];
  private int restartInterval;

  /** With the tables that motion JPEG leaves out. */
  Tables() throws JpegException {
    byte[] standard = HuffmanTables.standard();
    huffman(standard, new Segment(Markers.DHT, 0, 4, standard.length));
  }

  /** Takes in a segment; what defines no table is passed over. */
  void read(byte[] file, Segment segment) throws JpegException {
    switch (segment.marker()) {
      case Markers.DHT -> huffman(file, segment);
      case Markers.DQT -> quantization(file, segment);
      case Markers.DRI -> restartInterval = segment.u16(file, 0);
      default -> {}
    }
  }

  private void huffman(byte[] file, Segment dht) throws JpegException {
    for (int at = 0; at < dht.length(); ) {
      int classAndNumber = dht.u8(file, at);
      HuffmanLookup table = new HuffmanLookup(file, dht, at + 1);
      (classAndNumber >> 4 == 0 ? dc : ac)[number(classAndNumber, dht)] = table;
      at += 1 + table.size();
    }
  }

  private void quantization(byte[] file, Segment dqt) throws JpegException {
    for (int at = 0; at < dqt.length(); ) {
      int precisionAndNumber = dqt.u8(file, at);
      boolean wide = precisionAndNumber >> 4 != 0;
      dcQuantum[number(precisionAndNumber, dqt)] =
          wide ? dqt.u16(file, at + 1) : dqt.u8(file, at + 1);
      at += 1 + (wide ? 2 : 1) * COEFFICIENTS;
    }
  }

  private static int number(int byteWithNumber, Segment segment) throws JpegException {
    int number = byteWithNumber & 15;
    if (number >= TABLES) {
      throw new JpegException("the " + segment + " has a table with an impossible number");
    }
    return number;
  }

  HuffmanLookup dc(int number) throws JpegException {
    return defined(dc, number);
  }

  HuffmanLookup ac(int number) throws JpegException {
    return defined(ac, number);
  }

  private static HuffmanLookup defined(HuffmanLookup[] tables, int number) throws JpegException {
    if (number >= TABLES || tables[number] == null) {
      throw new JpegException("the scan header names a table that is not there");
    }
    return tables[number];
  }

  /** The step of a component's mean. */
  int dcQuantum(int number) {
    return number < TABLES ? dcQuantum[number] : 0;
  }

  /** In units; 0 for none. */
  int restartInterval() {
    return restartInterval;
  }
}

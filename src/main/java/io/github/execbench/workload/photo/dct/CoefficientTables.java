package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.Markers;
import io.github.execbench.workload.photo.jpeg.Segment;
import org.jspecify.annotations.Nullable;

/** The tables that are in force at some place of a file (T.81, B.2.4). */
final class CoefficientTables {

  private static final int COUNT = 4;
  private static final int VALUES = 64;

  private final byte[] file;
  private final Quanta[] quanta = new Quanta[COUNT];
  private final CoefficientCode[] dc = new CoefficientCode[COUNT];
  private final CoefficientCode[] ac = new CoefficientCode[COUNT];
  private final @Nullable CoefficientRuns[] runs = new CoefficientRuns[COUNT];
  private int restartInterval;

  CoefficientTables(byte[] file) {
    this.file = file;
  }

  /** Takes in a segment; of other kinds than tables nothing. */
  void take(Segment segment) throws JpegException, Doubt {
    switch (segment.marker()) {
      case Markers.DQT -> quantization(segment);
      case Markers.DHT -> huffman(segment);
      case Markers.DRI -> restartInterval = segment.u16(file, 0);
      default -> {}
    }
  }

  private void quantization(Segment dqt) throws JpegException, Doubt {
    for (int at = 0; at < dqt.length(); ) {
      int precision = dqt.u8(file, at) >> 4;
      int number = dqt.u8(file, at) & 15;
      if (number >= COUNT || precision > 1) {
        throw new Doubt("an odd quantization table");
      }
      int[] table = new int[VALUES];
      for (int k = 0; k < VALUES; k++) {
        table[k] = precision == 1 ? dqt.u16(file, at + 1 + 2 * k) : dqt.u8(file, at + 1 + k);
      }
      quanta[number] = Quanta.of(table);
      at += 1 + VALUES * (precision + 1);
    }
  }

  private void huffman(Segment dht) throws JpegException, Doubt {
    for (int at = 0; at < dht.length(); ) {
      int number = dht.u8(file, at) & 15;
      int kind = dht.u8(file, at) >> 4;
      int[] counts = new int[CoefficientCode.LONGEST + 1];
      int sum = 0;
      for (int length = 1; length <= CoefficientCode.LONGEST; length++) {
        counts[length] = dht.u8(file, at + length);
        sum += counts[length];
      }
      if (number >= COUNT || kind > 1 || sum > 256) {
        throw new Doubt("an odd Huffman table");
      }
      byte[] symbols = new byte[sum];
      for (int i = 0; i < sum; i++) {
        symbols[i] = (byte) dht.u8(file, at + 17 + i);
      }
      (kind == 0 ? dc : ac)[number] = new CoefficientCode(counts, symbols);
      runs[number] = null;
      at += 17 + sum;
    }
  }

  int restartInterval() {
    return restartInterval;
  }

  Quanta quanta(int number) throws Doubt {
    return there(quanta, number);
  }

  CoefficientCode dc(int number) throws Doubt {
    return there(dc, number);
  }

  CoefficientCode ac(int number) throws Doubt {
    return there(ac, number);
  }

  /** Of an AC code, made when it is first asked for. */
  CoefficientRuns runs(int number) throws Doubt {
    CoefficientCode code = ac(number);
    CoefficientRuns made = runs[number];
    if (made == null) {
      made = new CoefficientRuns(code);
      runs[number] = made;
    }
    return made;
  }

  private static <T> T there(T[] tables, int number) throws Doubt {
    if (number < 0 || number >= COUNT || tables[number] == null) {
      throw new Doubt("a table that is not there");
    }
    return tables[number];
  }
}

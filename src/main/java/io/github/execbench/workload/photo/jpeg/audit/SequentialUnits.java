package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.Frame;
import io.github.execbench.workload.photo.jpeg.JpegException;

/** Reads a sequential scan (ITU-T T.81, F.2.2). */
final class SequentialUnits extends ScanUnits {

  private static final int COEFFICIENTS = 64;
  private static final int LONG_RUN = 15;

  private final HuffmanLookup[] dc;
  private final HuffmanLookup[] ac;

  SequentialUnits(ScanHeader scan, Frame frame, Tables tables) throws JpegException {
    super(scan, frame, tables);
    int parts = scan.parts().size();
    dc = new HuffmanLookup[parts];
    ac = new HuffmanLookup[parts];
    for (int part = 0; part < parts; part++) {
      dc[part] = tables.dc(scan.parts().get(part).dc());
      ac[part] = tables.ac(scan.parts().get(part).ac());
    }
  }

  @Override
  void block(ScanBits bits, int part, long index) throws JpegException {
    mean(bits, part, dc[part]);
    int k = 1;
    while (k < COEFFICIENTS) {
      int symbol = ac[part].read(bits);
      int run = symbol >> 4;
      int size = symbol & 15;
      if (size == 0 && run < LONG_RUN) {
        return;
      }
      k += run + 1;
      bits.skip(size);
    }
    if (k > COEFFICIENTS) {
      throw new JpegException("a block of more than 64 coefficients");
    }
  }
}

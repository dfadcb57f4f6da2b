package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.Frame;
import io.github.execbench.workload.photo.jpeg.JpegException;

/** Reads a progressive scan (ITU-T T.81, G.1.2 and G.2). */
final class ProgressiveUnits extends ScanUnits {

  private static final int LONG_RUN = 15;
  private static final int LAST = 63;

  private final Significance significance;
  private final HuffmanLookup[] tables;
  private int emptyBlocks;
  private boolean isBehindEmpty;
  private int splitRuns;

  /**
   * @param significance which coefficients the scans before have made other than 0
   */
  ProgressiveUnits(ScanHeader scan, Frame frame, Tables all, Significance significance)
      throws JpegException {
    super(scan, frame, all);
    this.significance = significance;
    boolean means = scan.first() == 0;
    int parts = scan.parts().size();
    if (means ? scan.last() != 0 : scan.last() > LAST || scan.first() > scan.last() || parts > 1) {
      throw new JpegException("the scan header has impossible values");
    }
    tables = new HuffmanLookup[parts];
    for (int part = 0; part < parts; part++) {
      ScanHeader.Part component = scan.parts().get(part);
      if (!means) {
        tables[part] = all.ac(component.ac());
      } else if (scan.high() == 0) {
        tables[part] = all.dc(component.dc());
      }
    }
  }

  @Override
  void block(ScanBits bits, int part, long index) throws JpegException {
    boolean refines = scan().high() > 0;
    if (scan().first() == 0) {
      if (refines) {
        bits.skip(1);
      } else {
        mean(bits, part, tables[part]);
      }
    } else if (refines) {
      refine(bits, index);
    } else {
      first(bits, index);
    }
  }

  private void first(ScanBits bits, long block) throws JpegException {
    if (emptyBlocks > 0) {
      emptyBlocks--;
      return;
    }
    boolean isBehindRun = isBehindEmpty;
    isBehindEmpty = false;
    for (int k = scan().first(); k <= scan().last(); k++) {
      int symbol = tables[0].read(bits);
      int run = symbol >> 4;
      int size = symbol & 15;
      if (size == 0 && run < LONG_RUN) {
        emptyBlocks = run(bits, run, isBehindRun && k == scan().first()) - 1;
        return;
      }
      k += run;
      if (k > scan().last()) {
        throw new JpegException("a block of more coefficients than its scan has");
      }
      if (size > 0) {
        bits.skip(size);
        significance.add(part(), block, k);
      }
    }
  }

  private void refine(ScanBits bits, long block) throws JpegException {
    int k = scan().first();
    if (emptyBlocks == 0) {
      boolean isBehindRun = isBehindEmpty;
      isBehindEmpty = false;
      for (; k <= scan().last(); k++) {
        int symbol = tables[0].read(bits);
        int run = symbol >> 4;
        int size = symbol & 15;
        if (size > 1) {
          throw new JpegException("a coefficient that appears with more than one bit");
        }
        if (size == 0 && run < LONG_RUN) {
          emptyBlocks = run(bits, run, isBehindRun && k == scan().first());
          break;
        }
        bits.skip(size);
        k = correct(bits, block, k, run);
        if (size == 1) {
          if (k > scan().last()) {
            throw new JpegException("a block of more coefficients than its scan has");
          }
          significance.add(part(), block, k);
        }
      }
    }
    if (emptyBlocks > 0) {
      correct(bits, block, k, LAST + 1);
      emptyBlocks--;
    }
  }

  /**
   * Reads how many blocks in a row have no further coefficients, this one counted.
   *
   * @param isSplit whether a run ends right before, which encoders make one of the two
   */
  private int run(ScanBits bits, int size, boolean isSplit) throws JpegException {
    isBehindEmpty = true;
    splitRuns += isSplit ? 1 : 0;
    return (1 << size) + (size == 0 ? 0 : bits.bits(size));
  }

  /**
   * Passes the correction bits of coefficients that are no longer 0, and so many that still are.
   *
   * @return where the next one stands that still is 0; beyond the scan's last if there is none
   */
  private int correct(ScanBits bits, long block, int from, int zeros) throws JpegException {
    int left = zeros;
    int k = from;
    for (; k <= scan().last(); k++) {
      if (significance.has(part(), block, k)) {
        bits.skip(1);
      } else if (left-- == 0) {
        break;
      }
    }
    return k;
  }

  private int part() {
    return scan().parts().getFirst().index();
  }

  @Override
  int oddities() {
    return splitRuns;
  }

  @Override
  void endInterval() throws JpegException {
    super.endInterval();
    isBehindEmpty = false;
    if (emptyBlocks > 0) {
      throw new JpegException("a run of empty blocks that ends beyond the picture");
    }
  }
}

package io.github.execbench.workload.photo.dct;

/** Reads a progressive picture's first scan of some AC coefficients (T.81, G.1.2.2). */
final class AcBlocks extends AcReader {

  private static final int LONG_RUN = 15;

  private final Band band;
  private final CoefficientCode ac;
  private final float[] squares;

  AcBlocks(ProgressivePlane plane, Band band, CoefficientCode ac, int restartInterval) {
    super(plane, restartInterval);
    this.band = band;
    this.ac = ac;
    squares = plane.quanta().own();
  }

  @Override
  void block(BitSource in, AcRow row, int x) throws Doubt {
    if (skipped > 0) {
      skipped--;
      return;
    }
    int low = band.low();
    int end = band.last() + 1;
    int k = band.first();
    long fresh = 0;
    float energy = 0;
    while (k < end) {
      long bits = BitSource.word(in.data(), in.position);
      int entry = ac.symbol(bits);
      int used = entry & CoefficientCode.BITS;
      int size = entry >> CoefficientCode.SYMBOL & 15;
      int run = entry >> (CoefficientCode.SYMBOL + 4);
      in.position += used;
      if (size == 0 && run != LONG_RUN) {
        skipped = (1 << run) - 1 + in.take(run);
        break;
      }
      k += run + 1;
      if (k > end) {
        throw new Doubt(Doubt.LONG_BLOCK);
      }
      if (size != 0) {
        int value = CoefficientCode.value(bits << (used - size), size) << low;
        float most = Math.abs(value) + (1 << low) - 1;
        energy += most * most * squares[k - 1];
        fresh |= 1L << (k - 1);
        if (row.keeps(x, 1L << (k - 1))) {
          row.set(x, k - 1, value);
        }
      }
    }
    row.add(x, fresh, energy);
  }
}

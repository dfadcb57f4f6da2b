package io.github.execbench.workload.photo.dct;

import org.jspecify.annotations.Nullable;

/** Reads one component's blocks of a sequential scan into its plane (T.81, F.2.2). */
final class SequentialBlocks extends BlockReader {

  private static final int SIZE = Basis.SIZE * Basis.SIZE;
  private static final int SYMBOL_SHIFT = Long.SIZE - CoefficientCode.LOOK;
  private static final int LOOK_SHIFT = Long.SIZE - CoefficientRuns.LOOK;

  /** The most additional bits of a DC difference: a word leaves enough for the look-up behind. */
  private static final int LONGEST_DC = 15;

  private static final int TALLEST_UNIT = 4;

  private final CoefficientPlane plane;
  private final CoefficientCode dc;
  private final CoefficientCode ac;
  private final short[] dcSymbols;
  private final int[] heads;
  private final char[] runs;
  private final float[] energies = CoefficientRuns.energies();
  private final float[] squares;
  private final int quantum0;
  private final int quantum1;
  private final int quantum2;
  private final int blocks;
  private final int blockRows;
  private final BlockRepair repair;

  /** By block row of a unit; null beyond the picture's edge. */
  private final float[] @Nullable [][] rows = new float[TALLEST_UNIT] @Nullable [][];

  private final One one = new One();
  private double leftOut; // energy of what isn't kept
  private int firstRow;
  private int lastDc;

  /** What came of coefficients that were taken one by one. */
  private static final class One {
    int first;
    int second;
    float energy;
  }

  SequentialBlocks(
      CoefficientPlane plane,
      Quanta quanta,
      CoefficientCode dc,
      CoefficientCode ac,
      CoefficientRuns several) {
    this.plane = plane;
    this.dc = dc;
    this.ac = ac;
    dcSymbols = dc.symbols;
    heads = several.heads;
    runs = several.runs;
    squares = quanta.squares();
    quantum0 = quanta.steps()[0];
    quantum1 = quanta.steps()[1];
    quantum2 = quanta.steps()[2];
    blocks = plane.geometry().across().blocks();
    blockRows = plane.geometry().down().blocks();
    repair = new BlockRepair(plane.geometry(), quanta);
  }

  @Override
  void start(int blockRow, int high) {
    firstRow = blockRow;
    for (int j = 0; j < high; j++) {
      rows[j] = blockRow + j < blockRows ? plane.row(blockRow + j) : null;
    }
  }

  @Override
  void endInterval() {
    lastDc = 0;
  }

  @Override
  int repaired() {
    return repair.count();
  }

  /**
   * Reads the difference of the block's DC, two coefficients, and the energy of the others, several
   * of which are skipped at a time.
   */
  @Override
  void read(BitSource in, int x, int j) throws Doubt {
    final byte[] data = in.data();
    final int start = in.position;
    int p = start;
    long bits = BitSource.word(data, p);
    int symbol = dcSymbols[(int) (bits >>> SYMBOL_SHIFT)];
    if (symbol == 0 || symbol >> CoefficientCode.SYMBOL > LONGEST_DC) {
      lastDc += in.difference(dc);
      p = in.position;
      bits = BitSource.word(data, p);
    } else {
      int used = symbol & CoefficientCode.BITS;
      int size = symbol >> CoefficientCode.SYMBOL;
      lastDc += CoefficientCode.value(bits << (used - size), size);
      bits <<= used;
      p += used;
    }

    long next = BitSource.word(data, p);
    int entry = heads[(int) (bits >>> LOOK_SHIFT)];
    int length = entry & CoefficientRuns.LENGTH;
    bits = next << length;
    p += length;
    int first = (byte) (entry >> 16);
    int second = entry >> 24;
    int k = 1 + (entry >> CoefficientRuns.ADVANCE & 0xFF);
    float energy = energies[entry >> CoefficientRuns.ENERGY & 15] * squares[k];
    if (k < 3) { // a value of those wanted is too long for the table
      in.position = p;
      k = head(in, k, first, energy);
      first = one.first;
      second = one.second;
      energy = one.energy;
      p = in.position;
      bits = BitSource.word(data, p);
    }
    while (k < SIZE) {
      int run;
      do {
        next = BitSource.word(data, p);
        run = runs[(int) (bits >>> LOOK_SHIFT)];
        length = run & CoefficientRuns.LENGTH;
        bits = next << length;
        p += length;
        k += run >> CoefficientRuns.ADVANCE & 0xFF;
        energy += energies[run >> CoefficientRuns.ENERGY] * squares[k];
      } while (k < SIZE);
      if (k > SIZE && (k & 192) != CoefficientRuns.END) { // nothing fits, or too much
        in.position = p - length;
        k = single(in, k - (run >> CoefficientRuns.ADVANCE & 0xFF), energy);
        energy = one.energy;
        p = in.position;
        bits = BitSource.word(data, p);
      }
    }
    in.position = p;
    float[][] row = rows[j];
    if (row == null || x >= blocks) {
      return;
    }
    if ((short) lastDc != lastDc) {
      throw new Doubt(Doubt.OUT_OF_RANGE);
    }
    int level = lastDc * quantum0;
    float horizontal = first * quantum1;
    float vertical = second * quantum2;
    leftOut += energy;
    energy += horizontal * horizontal + vertical * vertical;
    row[0][x] = energy == 0 ? BlockRepair.flat(level) : level;
    row[1][x] = horizontal;
    row[2][x] = vertical;
    if (repair.isCut(x, firstRow + j) || Clamping.matters(level, energy)) {
      repair.apply(in, start, dc, ac, level, row, x, firstRow + j);
    }
  }

  /**
   * Takes coefficients one by one until the first two are passed.
   *
   * @return the position in the block
   */
  private int head(BitSource in, int from, int value1, float sum) throws Doubt {
    int k = from;
    one.first = value1;
    one.second = 0;
    one.energy = sum;
    do {
      int entry = in.coefficient(ac);
      k += entry >> CoefficientRuns.ADVANCE & 0xFF;
      int value = entry >> 16;
      if (k == 2) {
        one.first = value;
      } else if (k == 3) {
        one.second = value;
      } else {
        one.energy += (float) value * value * squares[k];
      }
    } while (k < 3);
    return k;
  }

  /** Takes one coefficient; returns the position in the block. */
  private int single(BitSource in, int before, float sum) throws Doubt {
    int entry = in.coefficient(ac);
    int k = before + (entry >> CoefficientRuns.ADVANCE & 0xFF);
    if (k > SIZE && k < CoefficientRuns.END) {
      throw new Doubt(Doubt.LONG_BLOCK);
    }
    int value = entry >> 16;
    one.energy = sum + (float) value * value * squares[k];
    return k;
  }

  /** Refuses the component if too much of it was left out. */
  void check() throws Doubt {
    LeftOut.check(plane.geometry(), leftOut / blocks / blockRows);
  }
}

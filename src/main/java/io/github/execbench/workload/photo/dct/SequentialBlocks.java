package io.github.execbench.workload.photo.dct;

import org.jspecify.annotations.Nullable;

/** Reads one component's blocks of a sequential scan into its plane (T.81, F.2.2). */
final class SequentialBlocks extends BlockReader {

  private static final int SIZE = Basis.SIZE * Basis.SIZE;
  private static final int SYMBOL_SHIFT = Long.SIZE - CoefficientCode.LOOK;
  private static final int LOOK_SHIFT = Long.SIZE - CoefficientRuns.LOOK;

  /** How far a word's position can move before a look-up needs the next one. */
  private static final int ENOUGH = BitSource.WORD - CoefficientRuns.LOOK;

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

  private double leftOut; // energy of what isn't kept
  private int firstRow;
  private int lastDc;

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
    int enough = p + ENOUGH;
    int symbol = dcSymbols[(int) (bits >>> SYMBOL_SHIFT)];
    if (symbol == 0 || symbol >= 16 << CoefficientCode.SYMBOL) {
      lastDc += in.difference(dc);
      p = in.position;
      bits = BitSource.word(data, p);
      enough = p + ENOUGH;
    } else {
      int used = symbol & CoefficientCode.BITS;
      int size = symbol >> CoefficientCode.SYMBOL;
      lastDc += CoefficientCode.value(bits << (used - size), size);
      bits <<= used;
      p += used;
    }

    int entry = heads[(int) (bits >>> LOOK_SHIFT)];
    bits <<= entry & CoefficientRuns.LENGTH;
    p += entry & CoefficientRuns.LENGTH;
    int first = (byte) (entry >> 16);
    int second = entry >> 24;
    int k = 1 + (entry >> CoefficientRuns.ADVANCE & 0xFF);
    float energy = energies[entry >> CoefficientRuns.ENERGY & 15] * squares[k];
    if (k < 3) { // a value of those wanted is too long for the table
      in.position = p;
      do {
        entry = in.coefficient(ac);
        k += entry >> CoefficientRuns.ADVANCE & 0xFF;
        int value = entry >> 16;
        if (k == 2) {
          first = value;
        } else if (k == 3) {
          second = value;
        } else {
          energy += (float) value * value * squares[k];
        }
      } while (k < 3);
      p = in.position;
      bits = BitSource.word(data, p);
      enough = p + ENOUGH;
    }
    while (k < SIZE) {
      int before = k;
      int run = runs[(int) (bits >>> LOOK_SHIFT)];
      bits <<= run & CoefficientRuns.LENGTH;
      p += run & CoefficientRuns.LENGTH;
      k += run >> CoefficientRuns.ADVANCE & 0xFF;
      energy += energies[run >> CoefficientRuns.ENERGY] * squares[k];
      if (k > SIZE && (k & 192) != CoefficientRuns.END) { // nothing fits, or too much
        in.position = p - (run & CoefficientRuns.LENGTH);
        entry = in.coefficient(ac);
        k = before + (entry >> CoefficientRuns.ADVANCE & 0xFF);
        if (k > SIZE && k < CoefficientRuns.END) {
          throw new Doubt(Doubt.LONG_BLOCK);
        }
        int value = entry >> 16;
        energy += (float) value * value * squares[k];
        p = in.position;
        enough = -1;
      }
      if (p > enough) {
        bits = BitSource.word(data, p);
        enough = p + ENOUGH;
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
      repair(in, start, row, x, j);
    }
  }

  private void repair(BitSource in, int start, float[][] row, int x, int j) throws Doubt {
    int end = in.position;
    in.position = start;
    repair.apply(in, dc, ac, lastDc, row, x, firstRow + j);
    in.position = end;
  }

  /** Refuses the component if too much of it was left out. */
  void check() throws Doubt {
    LeftOut.check(plane.geometry(), leftOut / blocks / blockRows);
  }
}

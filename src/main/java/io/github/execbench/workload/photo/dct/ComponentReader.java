package io.github.execbench.workload.photo.dct;

import org.jspecify.annotations.Nullable;

/** Reads one component's blocks of a sequential scan into its plane (T.81, F.2.2). */
final class ComponentReader {

  private static final int SIZE = Basis.SIZE * Basis.SIZE;
  private static final int SYMBOL_SHIFT = Long.SIZE - CoefficientCode.SYMBOL_LOOK;
  private static final int LOOK_SHIFT = Long.SIZE - CoefficientCode.LOOK;
  private static final int TALLEST_UNIT = 4;

  private final CoefficientPlane plane;
  private final CoefficientCode dc;
  private final CoefficientCode ac;
  private final short[] dcSymbols;
  private final int[] heads;
  private final char[] runs;
  private final float[] energies = CoefficientCode.ENERGIES;
  private final float[] squares;
  private final int quantum0;
  private final int quantum1;
  private final int quantum2;
  private final int blocks;
  private final int blockRows;
  private final BlockRepair repair;

  /** By block row of a unit; null beyond the picture's edge. */
  private final float[] @Nullable [][] rows = new float[TALLEST_UNIT] @Nullable [][];

  private int firstRow;
  private int lastDc;

  ComponentReader(CoefficientPlane plane, Quanta quanta, CoefficientCode dc, CoefficientCode ac) {
    this.plane = plane;
    this.dc = dc;
    this.ac = ac;
    dcSymbols = dc.symbols;
    heads = ac.heads;
    runs = ac.runs;
    squares = quanta.squares();
    quantum0 = quanta.steps()[0];
    quantum1 = quanta.steps()[1];
    quantum2 = quanta.steps()[2];
    blocks = plane.geometry().across().blocks();
    blockRows = plane.geometry().down().blocks();
    repair = new BlockRepair(plane.geometry(), quanta);
  }

  /** Begins a row of units, each some rows of blocks high. */
  void start(int blockRow, int high) {
    firstRow = blockRow;
    for (int j = 0; j < high; j++) {
      rows[j] = blockRow + j < blockRows ? plane.row(blockRow + j) : null;
    }
  }

  void restart() {
    lastDc = 0;
  }

  /** How many blocks were decoded. */
  int repaired() {
    return repair.count();
  }

  /**
   * Reads the next block, which is the x-th of the unit's j-th row: the difference of its DC, two
   * coefficients, and the energy of the others, several of which are skipped at a time.
   */
  void read(BitSource in, int x, int j) throws Doubt {
    in.fill();
    long bits = in.bits;
    int held = in.held;
    final long startBits = bits;
    final int startHeld = held;
    final int startAt = in.at();
    final int startMissing = in.missing();

    int symbol = dcSymbols[(int) (bits >>> SYMBOL_SHIFT)];
    if (symbol == 0 || symbol >= 16 << CoefficientCode.SYMBOL) {
      lastDc += in.difference(dc);
      bits = in.bits;
      held = in.held;
    } else {
      int size = symbol >> CoefficientCode.SYMBOL;
      int length = symbol & CoefficientCode.SYMBOL_LENGTH;
      bits <<= length;
      int negative = (int) ~(bits >> (Long.SIZE - 1));
      lastDc += (int) (bits >>> 1 >>> (Long.SIZE - 1 - size)) + (negative & (1 - (1 << size)));
      bits <<= size;
      held -= length + size;
    }

    int head = heads[(int) (bits >>> LOOK_SHIFT)];
    bits <<= head & CoefficientCode.LENGTH;
    held -= head & CoefficientCode.LENGTH;
    int first = (byte) (head >> 16);
    int second = head >> 24;
    int k = 1 + (head >> CoefficientCode.ADVANCE & 0xFF);
    float energy = energies[head >> CoefficientCode.ENERGY & 15] * squares[k];
    while (k < SIZE) {
      if (held < CoefficientCode.LOOK) {
        in.bits = bits;
        in.held = held;
        in.fill();
        bits = in.bits;
        held = in.held;
      }
      int entry = runs[(int) (bits >>> LOOK_SHIFT)];
      int next = k + (entry >> CoefficientCode.ADVANCE & 0xFF);
      // Right if it stays in the block, fills it or ends it. The first two are wanted as values.
      if (entry != 0 && k > 2 && (next <= SIZE || (next & 192) == CoefficientCode.END)) {
        bits <<= entry & CoefficientCode.LENGTH;
        held -= entry & CoefficientCode.LENGTH;
        energy += energies[entry >> CoefficientCode.ENERGY] * squares[next];
        k = next;
      } else {
        in.bits = bits;
        in.held = held;
        entry = in.coefficient(ac);
        bits = in.bits;
        held = in.held;
        k += entry >> CoefficientCode.ADVANCE & 0xFF;
        if (k > SIZE && k < CoefficientCode.END) {
          throw new Doubt(Doubt.LONG_BLOCK);
        }
        int value = entry >> 16;
        if (k == 2) {
          first = value;
        } else if (k == 3) {
          second = value;
        } else {
          energy += (float) value * value * squares[k];
        }
      }
    }
    in.bits = bits;
    in.held = held;
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
    energy += horizontal * horizontal + vertical * vertical;
    row[0][x] = energy == 0 ? flat(level) : level;
    row[1][x] = horizontal;
    row[2][x] = vertical;
    if (repair.isCut(x, firstRow + j) || Clamping.matters(level, energy)) {
      final long endBits = in.bits;
      final int endHeld = in.held;
      final int endAt = in.at();
      final int endMissing = in.missing();
      in.goTo(startBits, startHeld, startAt, startMissing);
      repair.apply(in, dc, ac, lastDc, row, x, firstRow + j);
      in.goTo(endBits, endHeld, endAt, endMissing);
    }
  }

  /** The DC of samples that are all alike, rounded as a decoder rounds them, and clamped. */
  static int flat(int level) {
    return Math.clamp((level + 4) >> 3, -128, 127) << 3;
  }
}

package io.github.execbench.workload.photo.dct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A picture whose scans each code some coefficients, or one more bit of them (T.81, G.1). */
final class ProgressivePicture implements Picture {

  /** Encoders write some ten. A bomb of many costs more to read than to write. */
  private static final int MOST_SCANS = 100;

  private static final int COEFFICIENTS = Basis.SIZE * Basis.SIZE;
  private static final int HIGHEST_BIT = 13;
  private static final int NOT_CODED = -1;

  private final List<ProgressivePlane> planes = new ArrayList<>();

  /** The lowest bit that is coded, by component and coefficient. */
  private final int[][] lowest;

  private int scans;

  ProgressivePicture(List<CoefficientPlane> planes) {
    planes.forEach(plane -> this.planes.add(new ProgressivePlane(plane)));
    lowest = new int[planes.size()][COEFFICIENTS];
    start();
  }

  private void start() {
    scans = 0;
    for (int[] component : lowest) {
      Arrays.fill(component, NOT_CODED);
    }
    planes.forEach(ProgressivePlane::start);
  }

  @Override
  public BlockReader reader(int component, Band band, CoefficientTables tables, int codes)
      throws Doubt {
    if (++scans > MOST_SCANS) {
      throw new Doubt("very many scans");
    }
    code(component, band);
    ProgressivePlane plane = planes.get(component);
    if (band.first() > 0) {
      return band.high() == 0
          ? new AcBlocks(plane, band, tables.ac(codes & 15))
          : new AcRefinement(plane, band, tables.ac(codes & 15));
    }
    if (band.high() > 0) {
      return new DcRefinement(plane, band);
    }
    plane.use(tables.quanta(plane.geometry().quantization()));
    return new DcBlocks(plane, band, tables.dc(codes >> 4));
  }

  /** Takes in what a scan codes; it must go on where those before ended. */
  private void code(int component, Band band) throws Doubt {
    int[] bits = lowest[component];
    boolean isDc = band.first() == 0 && band.last() == 0;
    boolean isAc = band.first() > 0 && band.last() < COEFFICIENTS && bits[0] != NOT_CODED;
    boolean isFirst = band.high() == 0 && band.low() <= HIGHEST_BIT;
    boolean isNext = band.high() > 0 && band.high() == band.low() + 1;
    if (!(isDc || isAc) || !(isFirst || isNext) || band.first() > band.last()) {
      throw new Doubt(Doubt.SCAN_HEADER);
    }
    for (int k = band.first(); k <= band.last(); k++) {
      if (bits[k] != (isFirst ? NOT_CODED : band.high())) {
        throw new Doubt("scans that don't follow each other");
      }
      bits[k] = band.low();
    }
  }

  @Override
  public boolean isWhole() {
    return Arrays.stream(lowest).flatMapToInt(Arrays::stream).allMatch(bit -> bit == 0);
  }

  @Override
  public boolean finish() throws Doubt {
    boolean isDone = true;
    for (ProgressivePlane plane : planes) {
      isDone &= plane.finish();
    }
    if (!isDone) {
      start();
    }
    return isDone;
  }
}

package io.github.execbench.workload.photo.dct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A picture whose scans each code some coefficients, or one more bit of them (T.81, G.1). */
final class ProgressivePicture implements Picture {

  /** Encoders write some ten. A bomb of many costs more to read than to write. */
  private static final int MOST_SCANS = 64;

  private static final int COEFFICIENTS = Basis.SIZE * Basis.SIZE;
  private static final int HIGHEST_BIT = 13;
  private static final int NOT_CODED = -1;

  private final List<ProgressivePlane> planes = new ArrayList<>();

  /** The lowest bit that is coded, by component and coefficient. */
  private final int[][] lowest;

  /** What read AC coefficients, by component. */
  private final List<List<AcReader>> readers = new ArrayList<>();

  private int scans;

  ProgressivePicture(List<CoefficientPlane> planes) {
    planes.forEach(plane -> this.planes.add(new ProgressivePlane(plane)));
    lowest = new int[planes.size()][COEFFICIENTS];
    for (int[] component : lowest) {
      Arrays.fill(component, NOT_CODED);
      readers.add(new ArrayList<>());
    }
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
      CoefficientCode ac = tables.ac(codes & 15);
      AcReader reader =
          band.high() == 0
              ? new AcBlocks(plane, band, ac, tables.restartInterval())
              : new AcRefinement(plane, band, ac, tables.restartInterval());
      readers.get(component).add(reader);
      return reader;
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
  public void finish() throws Doubt {
    for (int c = 0; c < planes.size(); c++) {
      planes.get(c).finish(readers.get(c));
    }
  }
}

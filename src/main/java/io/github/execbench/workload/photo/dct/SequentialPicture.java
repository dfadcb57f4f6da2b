package io.github.execbench.workload.photo.dct;

import java.util.List;

/** A picture that codes each component in one scan. */
final class SequentialPicture implements Picture {

  private final List<CoefficientPlane> planes;
  private final boolean[] isRead;
  private int left;

  SequentialPicture(List<CoefficientPlane> planes) {
    this.planes = planes;
    isRead = new boolean[planes.size()];
    left = planes.size();
  }

  @Override
  public BlockReader reader(int component, Band band, CoefficientTables tables, int codes)
      throws Doubt {
    if (isRead[component]) {
      throw new Doubt("a component in two scans");
    }
    if (!band.equals(Band.WHOLE)) {
      throw new Doubt(Doubt.SCAN_HEADER);
    }
    isRead[component] = true;
    left--;
    CoefficientPlane plane = planes.get(component);
    return new SequentialBlocks(
        plane,
        tables.quanta(plane.geometry().quantization()),
        tables.dc(codes >> 4),
        tables.ac(codes & 15),
        tables.runs(codes & 15));
  }

  @Override
  public boolean isWhole() {
    return left == 0;
  }

  @Override
  public boolean finish() {
    return true;
  }
}

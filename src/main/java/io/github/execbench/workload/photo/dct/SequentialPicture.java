package io.github.execbench.workload.photo.dct;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A picture that codes each component in one scan. */
final class SequentialPicture implements Picture {

  private final List<CoefficientPlane> planes;
  private final @Nullable SequentialBlocks[] readers;

  SequentialPicture(List<CoefficientPlane> planes) {
    this.planes = planes;
    readers = new SequentialBlocks[planes.size()];
  }

  @Override
  public BlockReader reader(int component, Band band, CoefficientTables tables, int codes)
      throws Doubt {
    if (readers[component] != null) {
      throw new Doubt("a component in two scans");
    }
    if (!band.equals(Band.WHOLE)) {
      throw new Doubt(Doubt.SCAN_HEADER);
    }
    CoefficientPlane plane = planes.get(component);
    SequentialBlocks reader =
        new SequentialBlocks(
            plane,
            tables.quanta(plane.geometry().quantization()),
            tables.dc(codes >> 4),
            tables.ac(codes & 15),
            tables.runs(codes & 15));
    readers[component] = reader;
    return reader;
  }

  @Override
  public boolean isWhole() {
    return Arrays.stream(readers).allMatch(Objects::nonNull);
  }

  @Override
  public void finish() throws Doubt {
    for (SequentialBlocks reader : readers) {
      if (reader != null) {
        reader.check();
      }
    }
  }
}

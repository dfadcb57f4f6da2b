package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.jpeg.Component;
import io.github.execbench.workload.photo.jpeg.Frame;
import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.jpeg.JpegHeader;
import io.github.execbench.workload.photo.jpeg.Markers;
import io.github.execbench.workload.photo.jpeg.Segment;
import io.github.execbench.workload.photo.jpeg.SegmentWalker;
import java.util.List;

/** Reads the coefficients of a sequential picture. */
final class Coefficients {

  private static final int MOST_BLOCKS = 10;

  private final byte[] file;
  private final JpegHeader header;
  private final CoefficientTables tables;
  private final List<CoefficientPlane> planes;
  private final ComponentReader[] readers;

  private Coefficients(JpegFile jpeg, List<CoefficientPlane> planes) {
    file = jpeg.bytes();
    header = jpeg.header();
    this.planes = planes;
    tables = new CoefficientTables(file);
    readers = new ComponentReader[planes.size()];
  }

  /** Fills the planes of all components. */
  static void read(JpegFile jpeg, List<CoefficientPlane> planes) throws JpegException, Doubt {
    new Coefficients(jpeg, planes).all();
  }

  private void all() throws JpegException, Doubt {
    for (Segment segment : header.segments()) {
      tables.take(segment);
    }
    Segment next = header.segments().getLast();
    int left = planes.size();
    while (left > 0) {
      if (next.marker() == Markers.SOS) {
        left -= next.u8(file, 0);
        next = SegmentWalker.from(file, scan(next));
      } else {
        tables.take(next);
        if (next.marker() == Markers.EOI || next.marker() == Markers.DNL) {
          throw new Doubt("scans are missing");
        }
        next = SegmentWalker.from(file, next.end());
      }
    }
    if (next.marker() != Markers.EOI) {
      throw new Doubt("something follows the picture data");
    }
  }

  private int scan(Segment sos) throws JpegException, Doubt {
    int count = sos.u8(file, 0);
    if (count < 1 || count > planes.size() || sos.length() != 4 + 2 * count) {
      throw new Doubt("an odd scan header");
    }
    ComponentReader[] scanned = new ComponentReader[count];
    Geometry[] geometries = new Geometry[count];
    int blocks = 0;
    for (int i = 0; i < count; i++) {
      int c = number(sos.u8(file, 1 + 2 * i));
      int codes = sos.u8(file, 2 + 2 * i);
      if (readers[c] != null) {
        throw new Doubt("a component in two scans");
      }
      geometries[i] = planes.get(c).geometry();
      readers[c] =
          new ComponentReader(
              planes.get(c),
              tables.quanta(geometries[i].quantization()),
              tables.dc(codes >> 4),
              tables.ac(codes & 15));
      scanned[i] = readers[c];
      blocks += geometries[i].horizontal() * geometries[i].vertical();
    }
    boolean whole =
        sos.u8(file, 1 + 2 * count) == 0
            && sos.u8(file, 2 + 2 * count) == 63
            && sos.u8(file, 3 + 2 * count) == 0;
    if (!whole || (count > 1 && blocks > MOST_BLOCKS)) {
      throw new Doubt("an odd scan header");
    }
    Frame frame = header.frame();
    return new SequentialScan(file, scanned, geometries, tables.restartInterval())
        .read(
            sos.end(),
            Math.ceilDiv(frame.width(), Basis.SIZE * frame.maxHorizontal()),
            Math.ceilDiv(frame.height(), Basis.SIZE * frame.maxVertical()));
  }

  private int number(int id) throws Doubt {
    List<Component> components = header.frame().components();
    int found = -1;
    for (int c = 0; c < components.size(); c++) {
      if (components.get(c).id() == id) {
        if (found >= 0) {
          throw new Doubt("two components of one name");
        }
        found = c;
      }
    }
    if (found < 0) {
      throw new Doubt("a component that is not there");
    }
    return found;
  }
}

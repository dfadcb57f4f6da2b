package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.jpeg.Component;
import io.github.execbench.workload.photo.jpeg.Frame;
import io.github.execbench.workload.photo.jpeg.FrameKind;
import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.jpeg.JpegHeader;
import io.github.execbench.workload.photo.jpeg.Markers;
import io.github.execbench.workload.photo.jpeg.Segment;
import io.github.execbench.workload.photo.jpeg.SegmentWalker;
import java.util.List;

/** Reads the coefficients of a picture, scan by scan. */
final class Coefficients {

  private static final int MOST_BLOCKS = 10;

  private final byte[] file;
  private final JpegHeader header;
  private final List<CoefficientPlane> planes;
  private final Picture picture;
  private final CoefficientTables tables;

  private Coefficients(JpegFile jpeg, List<CoefficientPlane> planes, Picture picture) {
    file = jpeg.bytes();
    header = jpeg.header();
    this.planes = planes;
    this.picture = picture;
    tables = new CoefficientTables(file);
  }

  /** Fills the planes of all components. */
  static void read(JpegFile jpeg, List<CoefficientPlane> planes) throws JpegException, Doubt {
    Picture picture =
        jpeg.header().frame().kind() == FrameKind.PROGRESSIVE
            ? new ProgressivePicture(planes)
            : new SequentialPicture(planes);
    new Coefficients(jpeg, planes, picture).scans();
    picture.finish();
  }

  private void scans() throws JpegException, Doubt {
    for (Segment segment : header.segments()) {
      tables.take(segment);
    }
    Segment next = header.segments().getLast();
    while (!picture.isWhole()) {
      if (next.marker() == Markers.SOS) {
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

  /**
   * Reads a scan.
   *
   * @return where the marker stands that ends it
   */
  private int scan(Segment sos) throws JpegException, Doubt {
    int count = sos.u8(file, 0);
    if (count < 1 || count > planes.size() || sos.length() != 4 + 2 * count) {
      throw new Doubt(Doubt.SCAN_HEADER);
    }
    int bits = sos.u8(file, 3 + 2 * count);
    Band band =
        new Band(sos.u8(file, 1 + 2 * count), sos.u8(file, 2 + 2 * count), bits >> 4, bits & 15);
    BlockReader[] readers = new BlockReader[count];
    Geometry[] geometries = new Geometry[count];
    int blocks = 0;
    for (int i = 0; i < count; i++) {
      int c = number(sos.u8(file, 1 + 2 * i));
      geometries[i] = planes.get(c).geometry();
      readers[i] = picture.reader(c, band, tables, sos.u8(file, 2 + 2 * i));
      blocks += geometries[i].horizontal() * geometries[i].vertical();
    }
    if (count > 1 && (blocks > MOST_BLOCKS || isPartial(band))) {
      throw new Doubt(Doubt.SCAN_HEADER);
    }
    Frame frame = header.frame();
    return new Scan(file, readers, geometries, tables.restartInterval())
        .read(
            sos.end(),
            Math.ceilDiv(frame.width(), Basis.SIZE * frame.maxHorizontal()),
            Math.ceilDiv(frame.height(), Basis.SIZE * frame.maxVertical()));
  }

  /** Whether it codes AC coefficients without the DC, which no scan of several components may. */
  private static boolean isPartial(Band band) {
    return band.first() > 0;
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

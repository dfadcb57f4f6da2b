package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.Component;
import io.github.execbench.workload.photo.jpeg.Frame;
import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scan header says (ITU-T T.81, B.2.3).
 *
 * @param parts the components that the scan codes
 * @param first coefficient, in zigzag order
 * @param last coefficient
 * @param high the bit position coded before; 0 for a first scan
 * @param low the bit position coded now
 */
record ScanHeader(List<Part> parts, int first, int last, int high, int low) {

  /**
   * One component of a scan.
   *
   * @param index in the frame
   * @param dc number of its DC table
   * @param ac number of its AC table
   */
  record Part(int index, int dc, int ac) {}

  static ScanHeader read(byte[] file, Segment sos, Frame frame) throws JpegException {
    int count = sos.u8(file, 0);
    if (count < 1 || count > frame.components().size()) {
      throw new JpegException("the scan header names an impossible number of components");
    }
    List<Part> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int tables = sos.u8(file, 2 + 2 * i);
      parts.add(new Part(index(frame, sos.u8(file, 1 + 2 * i)), tables >> 4, tables & 15));
    }
    int bits = sos.u8(file, 3 + 2 * count);
    int first = sos.u8(file, 1 + 2 * count);
    return new ScanHeader(parts, first, sos.u8(file, 2 + 2 * count), bits >> 4, bits & 15);
  }

  private static int index(Frame frame, int id) throws JpegException {
    List<Component> components = frame.components();
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).id() == id) {
        return i;
      }
    }
    throw new JpegException("the scan header names a component that is not there");
  }
}

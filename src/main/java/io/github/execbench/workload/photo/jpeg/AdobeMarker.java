package io.github.execbench.workload.photo.jpeg;

import java.util.List;

/** Adobe's APP14: says which color transform the encoder applied (Adobe TN 5116, section 18). */
final class AdobeMarker {

  private static final String ID = "Adobe";
  private static final int TRANSFORM = 11;

  private AdobeMarker() {}

  static boolean is(byte[] file, Segment segment) {
    return segment.marker() == Markers.APP14
        && segment.length() > TRANSFORM
        && segment.startsWith(file, ID);
  }

  /** 0 none, 1 YCbCr, 2 YCCK; -1 without such a marker. As in libjpeg the last marker counts. */
  static int transform(byte[] file, List<Segment> segments) throws JpegException {
    int transform = -1;
    for (Segment segment : segments) {
      if (is(file, segment)) {
        transform = segment.u8(file, TRANSFORM);
      }
    }
    return transform;
  }

  /** A whole segment that says it. */
  static byte[] segment(int transform) {
    return new byte[] {
      (byte) 0xFF,
      (byte) Markers.APP14,
      0,
      14,
      'A',
      'd',
      'o',
      'b',
      'e',
      0,
      100,
      0,
      0,
      0,
      0,
      (byte) transform
    };
  }
}

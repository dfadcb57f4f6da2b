package io.github.execbench.workload.photo.jpeg;

import java.util.List;

/** Counts a file's scans. */
public final class Scans {

  private Scans() {}

  /**
   * How many scans hold the picture: 1 for nearly all but progressive files.
   *
   * @throws JpegException if the scan header is too short
   */
  public static int count(byte[] file, JpegHeader header) throws JpegException {
    List<Segment> segments = header.segments();
    int inFirst = segments.getLast().u8(file, 0);
    if (header.frame().kind() != FrameKind.PROGRESSIVE
        && inFirst == header.frame().components().size()) {
      return 1;
    }
    return (int) SegmentWalker.all(file).stream().filter(s -> s.marker() == Markers.SOS).count();
  }
}

package io.github.execbench.workload.photo.jpeg;

import java.util.ArrayList;
import java.util.List;

/** Walks over a file's segments; never past its end, whatever the lengths in it say. */
public final class SegmentWalker {

  private final byte[] file;
  private int at = 2;

  private SegmentWalker(byte[] file) {
    this.file = file;
  }

  /**
   * The segments from the start through the first SOS.
   *
   * @throws JpegException if the file is no JPEG or ends before
   */
  static List<Segment> header(byte[] file) throws JpegException {
    if (!isJpeg(file)) {
      throw new JpegException("not a JPEG file");
    }
    SegmentWalker walker = new SegmentWalker(file);
    List<Segment> segments = new ArrayList<>();
    Segment next;
    do {
      next = walker.next();
      segments.add(next);
      if (next.marker() == Markers.EOI) {
        throw new JpegException("the file holds no picture: it ends after its header");
      }
    } while (next.marker() != Markers.SOS);
    return segments;
  }

  /**
   * All segments through EOI or as far as the file goes; entropy-coded data, restart markers
   * included, lies between them. Reads every byte behind the header.
   *
   * @param header the segments from the start through the first SOS
   */
  static List<Segment> all(byte[] file, List<Segment> header) {
    List<Segment> segments = new ArrayList<>(header);
    SegmentWalker walker = new SegmentWalker(file);
    walker.at = segments.getLast().end();
    try {
      while (segments.getLast().marker() != Markers.EOI && walker.skipScan()) {
        segments.add(walker.next());
      }
    } catch (JpegException e) {
      return segments; // it breaks off in a segment
    }
    return segments;
  }

  /**
   * The segment at a position, or the next one behind it.
   *
   * @throws JpegException if there is none
   */
  public static Segment from(byte[] file, int position) throws JpegException {
    SegmentWalker walker = new SegmentWalker(file);
    walker.at = position;
    return walker.next();
  }

  static boolean isJpeg(byte[] file) {
    return file.length >= 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == Markers.SOI;
  }

  /** Moves to the next marker that is no part of a scan; false at the end of the file. */
  private boolean skipScan() {
    for (; at + 1 < file.length; at++) {
      int second = file[at + 1] & 0xFF;
      boolean inScan = second == 0 || second == 0xFF || isRestart(second);
      if (file[at] == (byte) 0xFF && !inScan) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRestart(int marker) {
    return marker >= Markers.RST0 && marker <= Markers.RST7;
  }

  private Segment next() throws JpegException {
    // As decoders do: bytes that belong to no segment are skipped, and FF may be repeated.
    while (at < file.length && file[at] != (byte) 0xFF) {
      at++;
    }
    int code = at;
    while (code < file.length && file[code] == (byte) 0xFF) {
      code++;
    }
    if (code >= file.length) {
      throw new JpegException("premature end of data in the header");
    }
    int marker = file[code] & 0xFF;
    int from = code - 1;
    if (marker == 0 || Markers.standsAlone(marker)) {
      at = code + 1;
      return new Segment(marker, from, at, at);
    }
    if (code + 2 >= file.length) {
      throw new JpegException("premature end of data in the header");
    }
    int length = (file[code + 1] & 0xFF) << 8 | (file[code + 2] & 0xFF);
    int end = code + 1 + length;
    Segment segment = new Segment(marker, from, code + 3, end);
    if (length < 2) {
      throw new JpegException("the " + segment + " has an impossible length");
    }
    if (end > file.length) {
      throw new JpegException("premature end of data in the " + segment);
    }
    at = end;
    return segment;
  }
}

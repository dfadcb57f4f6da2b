package io.github.execbench.workload.photo.jpeg;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a file digestible: what decodes the picture is kept as it is, what readers stumble over is
 * left out (application segments, comments) or put in (Huffman tables of motion JPEG, a missing
 * EOI, an Adobe marker that says what libjpeg would guess).
 */
public final class DecoderInputs {

  private static final byte[] EOI = {(byte) 0xFF, (byte) Markers.EOI};

  /** Bytes a read gives, so that an interrupt is noticed between two scans of a bomb. */
  private static final int PROGRESSIVE_READ = 256;

  private DecoderInputs() {}

  /** The file as a reader gets it; reading it throws InterruptedIOException on an interrupt. */
  public static ImageInputStream open(byte[] file, JpegHeader header) throws JpegException {
    return open(file, header, header.colors());
  }

  /**
   * The same, but three components are said to be RGB, whatever they are, so that the reader leaves
   * their samples as they stand.
   */
  public static ImageInputStream raw(byte[] file, JpegHeader header) throws JpegException {
    return open(file, header, header.colors() == Colors.YCBCR ? Colors.RGB : header.colors());
  }

  private static ImageInputStream open(byte[] file, JpegHeader header, Colors said)
      throws JpegException {
    List<Segment> segments = header.segments();
    return new DecoderInput(
        head(file, header, said),
        file,
        segments.getLast().end(),
        hasEnd(file) ? new byte[0] : EOI,
        header.frame().kind() == FrameKind.PROGRESSIVE ? PROGRESSIVE_READ : Integer.MAX_VALUE);
  }

  private static byte[] head(byte[] file, JpegHeader header, Colors said) throws JpegException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    head.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.SOI});
    switch (said) {
      case CMYK, RGB -> head.writeBytes(AdobeMarker.segment(0));
      case YCBCR -> head.writeBytes(AdobeMarker.segment(1));
      case YCCK -> head.writeBytes(AdobeMarker.segment(2));
      case GRAY -> {}
    }
    for (Segment segment : header.segments()) {
      if (segment.marker() == Markers.SOS && lacksTables(header)) {
        head.writeBytes(HuffmanTables.standard());
      }
      if (segment.marker() == Markers.DQT) {
        head.writeBytes(QuantisationTables.narrowed(file, segment));
      } else if (isEssential(segment.marker())) {
        head.writeBytes(new byte[] {(byte) 0xFF, (byte) segment.marker()});
        head.write(file, segment.start() - 2, segment.length() + 2);
      }
    }
    return head.toByteArray();
  }

  private static boolean lacksTables(JpegHeader header) {
    return header.frame().kind() == FrameKind.BASELINE
        && header.segments().stream().noneMatch(s -> s.marker() == Markers.DHT);
  }

  private static boolean isEssential(int marker) {
    return Markers.isFrame(marker)
        || marker == Markers.DHT
        || marker == Markers.DRI
        || marker == Markers.SOS;
  }

  /** Looks at the last two bytes first: the walk over all is for files with something behind. */
  private static boolean hasEnd(byte[] file) {
    int last = file.length - 2;
    if (file[last] == EOI[0] && file[last + 1] == EOI[1]) {
      return true;
    }
    try {
      return SegmentWalker.all(file).getLast().marker() == Markers.EOI;
    } catch (JpegException e) {
      return false; // it breaks off in a segment; the reader says so
    }
  }
}

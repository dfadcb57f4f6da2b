package io.github.execbench.workload.photo.jpeg;

import io.github.execbench.workload.photo.pipeline.Colors;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a file digestible: what decodes the picture is kept as it is, what readers stumble over is
 * left out (application segments, comments) or put in (Huffman tables of motion JPEG, a missing
 * EOI, an Adobe marker that forbids color conversion).
 */
public final class DecoderInputs {

  private static final byte[] EOI = {(byte) 0xFF, (byte) Markers.EOI};

  /** Bytes a read gives, so that an interrupt is noticed between two scans of a bomb. */
  private static final int PROGRESSIVE_READ = 256;

  private DecoderInputs() {}

  /**
   * The file as a reader gets it. What its samples mean is kept from the reader, so that it leaves
   * them as they stand: three components are said to be RGB, four to be CMYK.
   *
   * <p>Reading it throws InterruptedIOException if the thread is interrupted.
   */
  public static ImageInputStream raw(byte[] file, JpegHeader header) throws JpegException {
    List<Segment> segments = header.segments();
    return new DecoderInput(
        head(file, header),
        file,
        segments.getLast().end(),
        hasEnd(file) ? new byte[0] : EOI,
        header.frame().kind() == FrameKind.PROGRESSIVE ? PROGRESSIVE_READ : Integer.MAX_VALUE);
  }

  /** A file as it is; reading it throws InterruptedIOException if the thread is interrupted. */
  public static ImageInputStream asIs(byte[] file) {
    return new DecoderInput(new byte[0], file, 0, new byte[0], Integer.MAX_VALUE);
  }

  private static byte[] head(byte[] file, JpegHeader header) throws JpegException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    head.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.SOI});
    if (header.colors() != Colors.GRAY) {
      head.writeBytes(AdobeMarker.segment(0));
    }
    for (Segment segment : header.segments()) {
      if (segment.marker() == Markers.SOS && lacksTables(header)) {
        head.writeBytes(HuffmanTables.standard());
      }
      if (segment.marker() == Markers.DQT) {
        head.writeBytes(QuantizationTables.narrowed(file, segment));
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
  private static boolean hasEnd(byte[] file) throws JpegException {
    int last = file.length - 2;
    return (file[last] == EOI[0] && file[last + 1] == EOI[1])
        || SegmentWalker.all(file).getLast().marker() == Markers.EOI;
  }
}

package io.github.execbench.workload.photo.jpeg;

import io.github.execbench.workload.photo.pipeline.Colors;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a file digestible: what decodes the picture is kept as it is, what readers stumble over is
 * left out (bytes between segments, application segments, comments), put right (scan headers) or
 * put in (Huffman tables of motion JPEG, a missing EOI, the marker that says what the samples
 * mean).
 */
public final class DecoderInputs {

  private static final byte[] EOI = {(byte) 0xFF, (byte) Markers.EOI};

  /** Bytes a read gives, so that an interrupt is noticed between two scans of a bomb. */
  private static final int PROGRESSIVE_READ = 256;

  private DecoderInputs() {}

  /**
   * The file as a reader gets it that shall leave the samples as they stand. What they mean is kept
   * from it: three components are said to be RGB, four to be CMYK.
   *
   * <p>Reading it throws InterruptedIOException if the thread is interrupted.
   */
  public static ImageInputStream raw(JpegFile file) throws JpegException {
    List<byte[]> says =
        file.header().colors() == Colors.GRAY ? List.of() : List.of(AdobeMarker.segment(0));
    return input(file, says, file.bytes().length, file.hasEnd());
  }

  /**
   * The file as a reader gets it that shall make a picture of it: what its samples mean is said in
   * the one way that no reader takes for another, and its ICC profile is there.
   *
   * <p>Reading it throws InterruptedIOException if the thread is interrupted.
   */
  public static ImageInputStream meant(JpegFile file) throws JpegException {
    return input(file, meaning(file), file.bytes().length, file.hasEnd());
  }

  /**
   * The same without what follows the picture.
   *
   * @param end where its last scan ends
   */
  public static ImageInputStream meant(JpegFile file, int end) throws JpegException {
    return input(file, meaning(file), end, false);
  }

  /** A file as it is; reading it throws InterruptedIOException if the thread is interrupted. */
  public static ImageInputStream asIs(byte[] file) {
    return new DecoderInput(new byte[0], file, 0, file.length, new byte[0], Integer.MAX_VALUE);
  }

  /** Whether a quantization table has values above 255. */
  public static boolean hasWideTables(JpegFile file) throws JpegException {
    for (Segment segment : file.header().segments()) {
      if (segment.marker() == Markers.DQT && !QuantizationTables.areNarrow(file.bytes(), segment)) {
        return true;
      }
    }
    return false;
  }

  private static ImageInputStream input(JpegFile file, List<byte[]> says, int end, boolean hasEnd)
      throws JpegException {
    JpegHeader header = file.header();
    return new DecoderInput(
        head(file, says),
        file.bytes(),
        header.segments().getLast().end(),
        end,
        hasEnd ? new byte[0] : EOI,
        header.frame().kind() == FrameKind.PROGRESSIVE ? PROGRESSIVE_READ : Integer.MAX_VALUE);
  }

  private static List<byte[]> meaning(JpegFile file) {
    JpegHeader header = file.header();
    List<byte[]> says = new ArrayList<>();
    says.add(
        switch (header.colors()) {
          case GRAY, YCBCR -> JfifMarker.segment();
          case RGB, CMYK -> AdobeMarker.segment(0);
          case YCCK -> AdobeMarker.segment(2);
        });
    boolean isOfInks = header.colors() == Colors.CMYK || header.colors() == Colors.YCCK;
    if (header.icc().isPresent() || isOfInks) {
      header.segments().stream()
          .filter(s -> s.marker() == Markers.APP2 && s.startsWith(file.bytes(), IccProfile.ID))
          .forEach(s -> says.add(s.bytes(file.bytes())));
    }
    return says;
  }

  private static byte[] head(JpegFile jpeg, List<byte[]> says) throws JpegException {
    byte[] file = jpeg.bytes();
    JpegHeader header = jpeg.header();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    head.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.SOI});
    says.forEach(head::writeBytes);
    for (Segment segment : header.segments()) {
      switch (segment.marker()) {
        case Markers.DQT -> head.writeBytes(QuantizationTables.narrowed(file, segment));
        case Markers.DHT, Markers.DRI -> head.writeBytes(segment.bytes(file));
        case Markers.SOS -> {
          if (lacksTables(header)) {
            head.writeBytes(HuffmanTables.standard());
          }
          head.writeBytes(scanHeader(segment.bytes(file), header.frame().kind()));
        }
        default -> {
          if (Markers.isFrame(segment.marker())) {
            head.writeBytes(segment.bytes(file));
          }
        }
      }
    }
    return head.toByteArray();
  }

  /**
   * A sequential scan codes all coefficients to the last bit, whatever its header says of a part;
   * the header of a lossless one tells other things in these three bytes.
   */
  private static byte[] scanHeader(byte[] sos, FrameKind kind) {
    if (kind == FrameKind.BASELINE || kind == FrameKind.EXTENDED) {
      sos[sos.length - 3] = 0;
      sos[sos.length - 2] = 63;
      sos[sos.length - 1] = 0;
    }
    return sos;
  }

  private static boolean lacksTables(JpegHeader header) {
    return header.frame().kind() == FrameKind.BASELINE
        && header.segments().stream().noneMatch(s -> s.marker() == Markers.DHT);
  }
}

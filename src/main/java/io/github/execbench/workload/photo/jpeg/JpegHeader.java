package io.github.execbench.workload.photo.jpeg;

import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.Orientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the segments of a JPEG file say before its first scan, read without decoding anything and
 * without allocating more than the ICC profile.
 *
 * @param frame size and coding
 * @param colors what the components mean
 * @param orientation how the stored picture is turned to stand upright
 * @param icc the embedded ICC profile, if it is whole and made for such colors; never for inks,
 *     which are decoded to RGB
 * @param segments as they stand, through the first SOS
 * @param notes what is odd about the file and does no harm to the picture
 */
public record JpegHeader(
    Frame frame,
    Colors colors,
    Orientation orientation,
    Optional<byte[]> icc,
    List<Segment> segments,
    List<String> notes) {

  /**
   * Reads a header and refuses, by name, what no reader can decode.
   *
   * @throws JpegException if the file is no JPEG, ends in its header, or can't be decoded
   */
  static JpegHeader read(byte[] file) throws JpegException {
    List<Segment> segments = SegmentWalker.header(file);
    Frame frame = Frame.read(file, onlyFrame(segments));
    frame.check();
    Colors colors = colors(file, segments, frame);
    List<Segment> chunks = application(file, segments, Markers.APP2, IccProfile.ID);
    Optional<byte[]> icc = IccProfile.join(file, chunks).filter(p -> IccProfile.fits(p, colors));
    List<String> notes =
        chunks.isEmpty() || icc.isPresent() || colors == Colors.CMYK || colors == Colors.YCCK
            ? List.of()
            : List.of("its ICC profile is incomplete or made for other colors, and left out");
    return new JpegHeader(frame, colors, orientation(file, segments), icc, segments, notes);
  }

  private static Segment onlyFrame(List<Segment> segments) throws JpegException {
    List<Segment> frames = segments.stream().filter(s -> Markers.isFrame(s.marker())).toList();
    if (frames.size() != 1) {
      throw new JpegException(
          frames.isEmpty()
              ? "the picture data begins without a frame header (SOF)"
              : "the file has " + frames.size() + " frame headers (SOF)");
    }
    return frames.getFirst();
  }

  private static Colors colors(byte[] file, List<Segment> segments, Frame frame)
      throws JpegException {
    boolean jfif = !application(file, segments, Markers.APP0, JfifMarker.ID).isEmpty();
    return colors(frame.components(), jfif, AdobeMarker.transform(file, segments));
  }

  /**
   * By libjpeg's rules, which Pillow and browsers follow: JFIF is YCbCr; else Adobe's transform
   * says; else the components' names.
   *
   * @param adobe the Adobe marker's transform, -1 without a marker
   */
  static Colors colors(List<Component> components, boolean jfif, int adobe) {
    return switch (components.size()) {
      case 1 -> Colors.GRAY;
      case 4 -> adobe > 0 ? Colors.YCCK : Colors.CMYK;
      default -> {
        if (jfif) {
          yield Colors.YCBCR;
        }
        boolean named =
            components.get(0).id() == 'R'
                && components.get(1).id() == 'G'
                && components.get(2).id() == 'B';
        yield adobe == 0 || (adobe < 0 && named) ? Colors.RGB : Colors.YCBCR;
      }
    };
  }

  private static Orientation orientation(byte[] file, List<Segment> segments) {
    return application(file, segments, Markers.APP1, Exif.ID).stream()
        .findFirst()
        .flatMap(s -> Exif.orientation(file, s.start(), s.end()))
        .or(() -> xmpOrientation(file, segments))
        .orElse(Orientation.UPRIGHT);
  }

  private static Optional<Orientation> xmpOrientation(byte[] file, List<Segment> segments) {
    return application(file, segments, Markers.APP1, Xmp.ID).stream()
        .findFirst()
        .flatMap(s -> Xmp.orientation(s.latin(file)));
  }

  private static List<Segment> application(
      byte[] file, List<Segment> segments, int marker, String id) {
    List<Segment> found = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.marker() == marker && segment.startsWith(file, id)) {
        found.add(segment);
      }
    }
    return found;
  }
}

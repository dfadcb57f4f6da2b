package io.github.execbench.workload.photo.jpeg;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG file in memory: its bytes, what its header says, and its segments, which are walked over
 * once however many ask for them. For one thread.
 */
public final class JpegFile {

  private final byte[] bytes;
  private final JpegHeader header;
  private @Nullable List<Segment> segments; // a walk over all bytes, which few files need

  private JpegFile(byte[] bytes, JpegHeader header) {
    this.bytes = bytes;
    this.header = header;
  }

  /** Whether the bytes begin as a JPEG file does. */
  public static boolean isJpeg(byte[] bytes) {
    return SegmentWalker.isJpeg(bytes);
  }

  /**
   * Reads a file's header and refuses, by name, what no reader can decode.
   *
   * @param bytes the whole file, not copied
   * @throws JpegException if the file is no JPEG, ends in its header, or can't be decoded
   */
  public static JpegFile read(byte[] bytes) throws JpegException {
    return new JpegFile(bytes, JpegHeader.read(bytes));
  }

  /** The whole file, not copied. */
  public byte[] bytes() {
    return bytes;
  }

  /** What stands before the first scan's data. */
  public JpegHeader header() {
    return header;
  }

  /**
   * All segments, the header's included, through EOI or as far as the file goes; entropy-coded
   * data, restart markers included, lies between them.
   */
  public List<Segment> segments() {
    if (segments == null) {
      segments = SegmentWalker.all(bytes, header.segments());
    }
    return segments;
  }

  /**
   * How many scans hold the picture: 1 for nearly all but progressive files.
   *
   * @throws JpegException if the scan header is too short
   */
  public int scans() throws JpegException {
    int inFirst = header.segments().getLast().u8(bytes, 0);
    if (header.frame().kind() != FrameKind.PROGRESSIVE
        && inFirst == header.frame().components().size()) {
      return 1;
    }
    return (int) segments().stream().filter(s -> s.marker() == Markers.SOS).count();
  }

  /** Whether it ends with EOI. Looks at the last two bytes first, which does for nearly all. */
  boolean hasEnd() {
    int last = bytes.length - 2;
    return (bytes[last] == (byte) 0xFF && bytes[last + 1] == (byte) Markers.EOI)
        || segments().getLast().marker() == Markers.EOI;
  }

  /**
   * Checks the declared size before anything of that size is allocated.
   *
   * @param maxMegapixels the largest area, in millions of pixels
   * @throws JpegException if the picture is larger, or larger than the file's bytes can fill
   */
  public void checkSize(double maxMegapixels) throws JpegException {
    Frame frame = header.frame();
    SizeLimit.check(frame.width(), frame.height(), maxMegapixels);
    long least = frame.leastBytes();
    if (bytes.length < least) {
      throw new JpegException(
          "declares %d x %d pixels, which take at least %d bytes, but has only %d"
              .formatted(frame.width(), frame.height(), least, bytes.length));
    }
  }
}

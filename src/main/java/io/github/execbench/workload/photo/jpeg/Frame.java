package io.github.execbench.workload.photo.jpeg;

import java.util.ArrayList;
import java.util.List;

/**
 * What a frame header (SOF) says.
 *
 * @param precision bits a sample
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record Frame(
    FrameKind kind, int precision, int width, int height, List<Component> components) {

  public Frame {
    components = List.copyOf(components);
  }

  static Frame read(byte[] file, Segment sof) throws JpegException {
    int count = sof.u8(file, 5);
    if (sof.length() != 6 + 3 * count) {
      throw new JpegException("the " + sof + " has a length that doesn't fit its contents");
    }
    List<Component> components = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int sampling = sof.u8(file, 7 + 3 * i);
      components.add(
          new Component(
              sof.u8(file, 6 + 3 * i), sampling >> 4, sampling & 15, sof.u8(file, 8 + 3 * i)));
    }
    return new Frame(
        FrameKind.of(sof.marker()),
        sof.u8(file, 0),
        sof.u16(file, 3),
        sof.u16(file, 1),
        components);
  }

  public long pixels() {
    return (long) width * height;
  }

  /**
   * A lower bound of the coded size in bytes of the whole picture: a Huffman code has at least one
   * bit, and each block takes one for its DC (in a progressive frame its first scan alone codes it)
   * and, if sequential, one more for its end of block; lossless, each sample takes one.
   */
  long leastBytes() {
    long bits = 0;
    for (Component c : components) {
      long across = ceilDiv((long) width * c.horizontal(), maxHorizontal());
      long down = ceilDiv((long) height * c.vertical(), maxVertical());
      bits +=
          switch (kind) {
            case LOSSLESS -> across * down;
            case PROGRESSIVE -> ceilDiv(across, 8) * ceilDiv(down, 8);
            default -> 2 * ceilDiv(across, 8) * ceilDiv(down, 8);
          };
    }
    return bits / 8;
  }

  /** The largest horizontal sampling factor. */
  public int maxHorizontal() {
    return components.stream().mapToInt(Component::horizontal).max().orElse(1);
  }

  /** The largest vertical sampling factor. */
  public int maxVertical() {
    return components.stream().mapToInt(Component::vertical).max().orElse(1);
  }

  private static long ceilDiv(long a, long b) {
    return Math.ceilDiv(a, b);
  }

  /** Refuses what no reader decodes, and what is impossible, by name. */
  void check() throws JpegException {
    var refusal = kind.refusal(precision);
    if (refusal.isPresent()) {
      throw new JpegException(refusal.get());
    }
    if (width == 0) {
      throw new JpegException("the header declares a width of 0");
    }
    if (height == 0) {
      throw new JpegException("the header declares no height (a DNL marker) or a height of 0");
    }
    int count = components.size();
    if (count != 1 && count != 3 && count != 4) {
      throw new JpegException(count + " components are not supported, only 1, 3 or 4");
    }
    for (Component c : components) {
      if (c.horizontal() < 1 || c.horizontal() > 4 || c.vertical() < 1 || c.vertical() > 4) {
        throw new JpegException(
            "sampling factors %d x %d are impossible".formatted(c.horizontal(), c.vertical()));
      }
    }
  }
}

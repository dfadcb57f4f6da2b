package io.github.execbench.workload.photo.jpeg;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Edits JPEG files byte by byte: makes what no writer makes. */
public final class JpegBytes {

  private JpegBytes() {}

  /** A whole segment: marker, length, payload. */
  public static byte[] segment(int marker, byte[] payload) {
    int length = payload.length + 2;
    return concat(
        new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, payload);
  }

  public static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** Puts bytes right behind SOI. */
  public static byte[] insert(byte[] jpeg, byte[]... segments) {
    return concat(
        Arrays.copyOf(jpeg, 2), concat(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /** An EXIF segment with one tag: the orientation. */
  public static byte[] exif(int orientation, ByteOrder order) {
    byte[] value = ByteBuffer.allocate(2).order(order).putShort((short) orientation).array();
    return exif(tiff(order, 3, 1, value));
  }

  /** An EXIF segment. */
  public static byte[] exif(byte[] tiff) {
    return segment(Markers.APP1, concat(latin(Exif.ID), tiff));
  }

  /** EXIF's body with one tag, the orientation: inline if it fits, else behind the directory. */
  public static byte[] tiff(ByteOrder order, int type, int count, byte[] value) {
    boolean inline = value.length <= 4;
    ByteBuffer tiff = ByteBuffer.allocate(26 + (inline ? 0 : value.length)).order(order);
    tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4D4D));
    tiff.putShort((short) 42).putInt(8);
    tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) type).putInt(count);
    if (inline) {
      return tiff.put(value).array();
    }
    return tiff.putInt(26).putInt(0).put(value).array();
  }

  /** An XMP segment. */
  public static byte[] xmp(String packet) {
    return segment(Markers.APP1, latin(Xmp.ID + packet));
  }

  /** A profile in chunks of at most so many bytes, numbered from 1. */
  public static List<byte[]> icc(byte[] profile, int chunk) {
    int count = Math.ceilDiv(profile.length, chunk);
    List<byte[]> segments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] part =
          Arrays.copyOfRange(profile, i * chunk, Math.min((i + 1) * chunk, profile.length));
      byte[] number = {(byte) (i + 1), (byte) count};
      segments.add(segment(Markers.APP2, concat(latin(IccProfile.ID), number, part)));
    }
    return segments;
  }

  public static byte[] adobe(int transform) {
    return AdobeMarker.segment(transform);
  }

  public static byte[] jfif() {
    return segment(Markers.APP0, concat(latin("JFIF\0"), new byte[] {1, 1, 0, 0, 1, 0, 1, 0, 0}));
  }

  /** The file without the segments of a marker in its header. */
  public static byte[] without(byte[] jpeg, int marker) throws JpegException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    for (Segment segment : SegmentWalker.header(jpeg)) {
      if (segment.marker() == marker) {
        out.write(jpeg, at, segment.at() - at);
        at = segment.end();
      }
    }
    out.write(jpeg, at, jpeg.length - at);
    return out.toByteArray();
  }

  /** Another frame marker, say C9 for arithmetic coding. */
  public static byte[] frameMarker(byte[] jpeg, int marker) throws JpegException {
    return set(jpeg, sof(jpeg).start() - 3, marker);
  }

  public static byte[] precision(byte[] jpeg, int bits) throws JpegException {
    return set(jpeg, sof(jpeg).start(), bits);
  }

  /** Other sides than the picture has. */
  public static byte[] size(byte[] jpeg, int width, int height) throws JpegException {
    byte[] edited = jpeg.clone();
    ByteBuffer.wrap(edited).putShort(sof(jpeg).start() + 1, (short) height);
    ByteBuffer.wrap(edited).putShort(sof(jpeg).start() + 3, (short) width);
    return edited;
  }

  /** Where the data of the first scan begins. */
  public static int scanStart(byte[] jpeg) throws JpegException {
    return SegmentWalker.header(jpeg).getLast().end();
  }

  /** Where segments begin, and where they end, in ascending order. */
  public static int[] boundaries(byte[] jpeg) throws JpegException {
    return JpegFile.read(jpeg).segments().stream()
        .flatMapToInt(s -> IntStream.of(s.at(), s.start(), s.end()))
        .distinct()
        .sorted()
        .toArray();
  }

  /** The file with one bit turned, counted from the first byte's highest. */
  public static byte[] flip(byte[] jpeg, int bit) {
    return set(jpeg, bit / 8, jpeg[bit / 8] ^ (0x80 >> bit % 8));
  }

  public static byte[] set(byte[] jpeg, int at, int value) {
    byte[] edited = jpeg.clone();
    edited[at] = (byte) value;
    return edited;
  }

  private static Segment sof(byte[] jpeg) throws JpegException {
    return SegmentWalker.header(jpeg).stream()
        .filter(s -> Markers.isFrame(s.marker()))
        .findFirst()
        .orElseThrow();
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

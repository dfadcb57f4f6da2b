package io.github.execbench.workload.photo.jpeg;

import io.github.execbench.workload.photo.pipeline.Colors;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** ICC profiles in APP2 segments: at most 65519 bytes each, numbered from 1 (ICC.1, annex B.4). */
public final class IccProfile {

  static final String ID = "ICC_PROFILE\0";

  private static final int HEAD = ID.length() + 2;
  private static final int CHUNK = 0xFFFF - 2 - HEAD;
  private static final int COLOR_SPACE = 16;
  private static final int SIGNATURE = 36;
  private static final int PROFILE_HEADER = 128;

  private IccProfile() {}

  /** Joins the chunks, in whatever order they stand; empty if one is missing or none is there. */
  static Optional<byte[]> join(byte[] file, List<Segment> chunks) {
    if (chunks.isEmpty() || chunks.stream().anyMatch(c -> c.length() < HEAD)) {
      return Optional.empty();
    }
    int count = file[chunks.getFirst().start() + ID.length() + 1] & 0xFF;
    Segment[] ordered = new Segment[count + 1];
    for (Segment chunk : chunks) {
      int number = file[chunk.start() + ID.length()] & 0xFF;
      if (number < 1 || number > count) {
        return Optional.empty();
      }
      ordered[number] = chunk;
    }
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    for (int number = 1; number <= count; number++) {
      if (ordered[number] == null) {
        return Optional.empty();
      }
      int start = ordered[number].start() + HEAD;
      profile.write(file, start, ordered[number].end() - start);
    }
    return Optional.of(profile.toByteArray());
  }

  /** Whether the profile's header is one, and says that it is for such colors: gray or RGB. */
  static boolean fits(byte[] profile, Colors colors) {
    return profile.length >= PROFILE_HEADER
        && text(profile, SIGNATURE).equals("acsp")
        && switch (colors) {
          case GRAY -> text(profile, COLOR_SPACE).equals("GRAY");
          case YCBCR, RGB -> text(profile, COLOR_SPACE).equals("RGB ");
          case CMYK, YCCK -> false;
        };
  }

  private static String text(byte[] profile, int at) {
    return new String(profile, at, 4, StandardCharsets.ISO_8859_1);
  }

  /**
   * Puts a profile into a JPEG file, after its APP0.
   *
   * @param jpeg a file that begins with SOI, as an encoder writes it
   * @return a new file
   */
  public static byte[] embed(byte[] jpeg, byte[] profile) throws JpegException {
    Segment first = SegmentWalker.header(jpeg).getFirst();
    int at = first.marker() == Markers.APP0 ? first.end() : first.at();
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + profile.length + 1024);
    out.write(jpeg, 0, at);
    int count = Math.ceilDiv(profile.length, CHUNK);
    for (int i = 0; i < count; i++) {
      int from = i * CHUNK;
      byte[] chunk = Arrays.copyOfRange(profile, from, Math.min(from + CHUNK, profile.length));
      byte[] head = ID.getBytes(StandardCharsets.ISO_8859_1);
      int length = 2 + HEAD + chunk.length;
      out.writeBytes(new byte[] {(byte) 0xFF, (byte) Markers.APP2});
      out.writeBytes(new byte[] {(byte) (length >> 8), (byte) length});
      out.writeBytes(head);
      out.writeBytes(new byte[] {(byte) (i + 1), (byte) count});
      out.writeBytes(chunk);
    }
    out.write(jpeg, at, jpeg.length - at);
    return out.toByteArray();
  }
}

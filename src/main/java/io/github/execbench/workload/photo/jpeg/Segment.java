package io.github.execbench.workload.photo.jpeg;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One segment of a JPEG file, as positions in its bytes.
 *
 * @param marker second byte of its marker
 * @param at where the marker's FF stands
 * @param start first byte of the payload, after the length
 * @param end one past the payload's last byte
 */
public record Segment(int marker, int at, int start, int end) {

  /** Bytes of its payload. */
  public int length() {
    return end - start;
  }

  /** Whether the payload begins with the ASCII text. */
  boolean startsWith(byte[] file, String text) {
    if (length() < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ((file[start + i] & 0xFF) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The whole segment: marker, length, payload. */
  byte[] bytes(byte[] file) {
    byte[] bytes = Arrays.copyOfRange(file, start - 4, end);
    bytes[0] = (byte) 0xFF; // which may be apart from the marker, by repetitions of it
    return bytes;
  }

  /** The payload as text of one byte a character. */
  String latin(byte[] file) {
    return new String(file, start, length(), StandardCharsets.ISO_8859_1);
  }

  /**
   * A byte of the payload.
   *
   * @throws JpegException if the payload is too short
   */
  public int u8(byte[] file, int offset) throws JpegException {
    if (offset < 0 || offset >= length()) {
      throw new JpegException("the " + this + " is too short");
    }
    return file[start + offset] & 0xFF;
  }

  /**
   * Two bytes of the payload, the higher first.
   *
   * @throws JpegException if the payload is too short
   */
  public int u16(byte[] file, int offset) throws JpegException {
    return u8(file, offset) << 8 | u8(file, offset + 1);
  }

  @Override
  public String toString() {
    return Markers.name(marker) + " segment at byte " + at;
  }
}

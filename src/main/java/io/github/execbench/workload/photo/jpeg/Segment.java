package io.github.execbench.workload.photo.jpeg;

import java.nio.charset.StandardCharsets;

/**
 * One segment of a JPEG file, as positions in its bytes.
 *
 * @param marker second byte of its marker
 * @param at where the marker's FF stands
 * @param start first byte of the payload, after the length
 * @param end one past the payload's last byte
 */
public record Segment(int marker, int at, int start, int end) {

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

  /** The payload as text of one byte a character. */
  String latin(byte[] file) {
    return new String(file, start, length(), StandardCharsets.ISO_8859_1);
  }

  public int u8(byte[] file, int offset) throws JpegException {
    if (offset < 0 || offset >= length()) {
      throw new JpegException("the " + this + " is too short");
    }
    return file[start + offset] & 0xFF;
  }

  public int u16(byte[] file, int offset) throws JpegException {
    return u8(file, offset) << 8 | u8(file, offset + 1);
  }

  @Override
  public String toString() {
    return Markers.name(marker) + " segment at byte " + at;
  }
}

package io.github.execbench.workload.photo.jpeg;

import io.github.execbench.workload.photo.pipeline.Orientation;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The one EXIF tag that matters here, as Pillow's {@code ImageOps.exif_transpose} takes it: of any
 * numeric type but BYTE, the first value of several, the last entry of several. Whatever is broken
 * in EXIF leaves a photo as it is.
 */
public final class Exif {

  static final String ID = "Exif\0\0";

  private static final int ORIENTATION = 0x0112;
  private static final int TIFF_HEADER = 8;
  private static final int ENTRY = 12;
  private static final int VALUE = 8;
  private static final int INLINE = 4;

  private Exif() {}

  /**
   * The orientation that EXIF says; empty if it says none.
   *
   * @param from where the TIFF header begins, or an identifier before it
   * @param to one past the last byte
   */
  public static Optional<Orientation> orientation(byte[] bytes, int from, int to) {
    int start = from;
    while (startsWithId(bytes, start, to)) {
      start += ID.length();
    }
    ByteBuffer tiff = ByteBuffer.wrap(bytes, start, to - start).slice();
    if (tiff.remaining() < TIFF_HEADER) {
      return Optional.empty();
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = Integer.toUnsignedLong(tiff.getInt(4));
    if (directory + 2 > tiff.limit()) {
      return Optional.empty();
    }
    Optional<Orientation> orientation = Optional.empty();
    int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + (long) ENTRY * i;
      if (entry + ENTRY > tiff.limit()) {
        break;
      }
      if (tiff.getShort((int) entry) == ORIENTATION) {
        orientation = value(tiff, (int) entry).map(Orientation::ofTag);
      }
    }
    return orientation;
  }

  private static boolean startsWithId(byte[] bytes, int from, int to) {
    return to - from >= ID.length()
        && new String(bytes, from, ID.length(), StandardCharsets.ISO_8859_1).equals(ID);
  }

  /** An entry's first value; empty if it has none, or none that is a number. */
  private static Optional<Double> value(ByteBuffer tiff, int entry) {
    int type = Short.toUnsignedInt(tiff.getShort(entry + 2));
    long bytes = size(type) * Integer.toUnsignedLong(tiff.getInt(entry + 4));
    if (bytes == 0) {
      return Optional.empty();
    }
    long at = bytes <= INLINE ? entry + VALUE : Integer.toUnsignedLong(tiff.getInt(entry + VALUE));
    return at + bytes <= tiff.limit()
        ? Optional.of(number(tiff, type, (int) at))
        : Optional.empty();
  }

  /** Bytes a value takes (TIFF 6.0, section 2, and BigTIFF's LONG8); 0 of what is no number. */
  private static int size(int type) {
    return switch (type) {
      case 6 -> 1;
      case 3, 8 -> 2;
      case 4, 9, 11, 13 -> 4;
      case 5, 10, 12, 16 -> 8;
      default -> 0;
    };
  }

  private static double number(ByteBuffer tiff, int type, int at) {
    return switch (type) {
      case 3 -> Short.toUnsignedInt(tiff.getShort(at));
      case 5 -> (double) unsigned(tiff, at) / unsigned(tiff, at + 4);
      case 6 -> tiff.get(at);
      case 8 -> tiff.getShort(at);
      case 9 -> tiff.getInt(at);
      case 10 -> (double) tiff.getInt(at) / tiff.getInt(at + 4);
      case 11 -> tiff.getFloat(at);
      case 12 -> tiff.getDouble(at);
      case 16 -> tiff.getLong(at);
      default -> unsigned(tiff, at);
    };
  }

  private static long unsigned(ByteBuffer tiff, int at) {
    return Integer.toUnsignedLong(tiff.getInt(at));
  }
}

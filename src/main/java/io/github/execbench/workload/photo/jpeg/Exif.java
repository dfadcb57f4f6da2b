package io.github.execbench.workload.photo.jpeg;

import io.github.execbench.workload.photo.pipeline.Orientation;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one EXIF tag that matters here; whatever is broken in EXIF leaves a photo as it is. */
final class Exif {

  static final String ID = "Exif\0\0";

  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  private Exif() {}

  static Orientation orientation(byte[] file, Segment app1) {
    int start = app1.start() + ID.length();
    ByteBuffer tiff = ByteBuffer.wrap(file, start, app1.end() - start).slice();
    if (tiff.remaining() < 8) {
      return Orientation.UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = Integer.toUnsignedLong(tiff.getInt(4));
    if (directory + 2 > tiff.limit()) {
      return Orientation.UPRIGHT;
    }
    int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + (long) ENTRY * i;
      if (entry + ENTRY > tiff.limit()) {
        break;
      }
      int at = (int) entry;
      if (tiff.getShort(at) == ORIENTATION && tiff.getShort(at + 2) == SHORT) {
        return Orientation.ofTag(tiff.getShort(at + 8));
      }
    }
    return Orientation.UPRIGHT;
  }
}

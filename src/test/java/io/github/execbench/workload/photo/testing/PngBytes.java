package io.github.execbench.workload.photo.testing;

import io.github.execbench.workload.photo.jpeg.JpegBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Puts chunks into PNG files. */
public final class PngBytes {

  /** Signature and IHDR. */
  private static final int HEADER = 8 + 25;

  private static final int END = 12;

  private PngBytes() {}

  public static byte[] afterHeader(byte[] png, String name, byte[] data) {
    return insert(png, HEADER, name, data);
  }

  public static byte[] beforeEnd(byte[] png, String name, byte[] data) {
    return insert(png, png.length - END, name, data);
  }

  private static byte[] insert(byte[] png, int at, String name, byte[] data) {
    byte[] named = JpegBytes.concat(latin(name), data);
    CRC32 crc = new CRC32();
    crc.update(named);
    return JpegBytes.concat(
        Arrays.copyOf(png, at),
        ByteBuffer.allocate(4).putInt(data.length).array(),
        named,
        ByteBuffer.allocate(4).putInt((int) crc.getValue()).array(),
        Arrays.copyOfRange(png, at, png.length));
  }

  /** What stands before a text, and the text deflated. */
  public static byte[] deflated(String before, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin(before));
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(latin(text));
    }
    return out.toByteArray();
  }

  public static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

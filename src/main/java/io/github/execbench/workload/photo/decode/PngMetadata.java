package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.jpeg.Exif;
import io.github.execbench.workload.photo.jpeg.Xmp;
import io.github.execbench.workload.photo.pipeline.Orientation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the chunks of a PNG say of its orientation, where Pillow looks for it: EXIF in eXIf or, as
 * ImageMagick wrote it before that was defined, in a text named "Raw profile type exif"; else XMP.
 */
public final class PngMetadata {

  private static final int SIGNATURE = 8;
  private static final int AROUND = 12; // a chunk's length, name and CRC
  private static final String RAW_PROFILE = "Raw profile type exif";
  private static final String XMP = "XML:com.adobe.xmp";

  /** A text that is longer is a bomb, or tells of no orientation so far behind. */
  private static final int LONGEST_TEXT = 1 << 20;

  private final byte[] file;
  private final Map<String, String> texts = new HashMap<>();
  private Optional<Orientation> exif = Optional.empty();
  private boolean hasExif;

  private PngMetadata(byte[] file) {
    this.file = file;
  }

  /**
   * How the stored picture is turned to stand upright. Whatever is broken leaves it as it is.
   *
   * @param png a file that begins with PNG's signature
   */
  public static Orientation orientation(byte[] png) {
    PngMetadata metadata = new PngMetadata(png);
    metadata.read();
    return metadata.orientation().orElse(Orientation.UPRIGHT);
  }

  private Optional<Orientation> orientation() {
    Optional<Orientation> first = hasExif ? exif : rawProfile();
    return first.or(() -> Optional.ofNullable(texts.get(XMP)).flatMap(Xmp::orientation));
  }

  private void read() {
    ByteBuffer chunks = ByteBuffer.wrap(file);
    long at = SIGNATURE;
    while (at + AROUND <= file.length) {
      long length = Integer.toUnsignedLong(chunks.getInt((int) at));
      String name = new String(file, (int) at + 4, 4, StandardCharsets.ISO_8859_1);
      if (at + AROUND + length > file.length) {
        return;
      }
      chunk(name, (int) at + 8, (int) (at + 8 + length));
      at += AROUND + length;
    }
  }

  private void chunk(String name, int from, int to) {
    switch (name) {
      case "eXIf" -> {
        hasExif = true;
        exif = Exif.orientation(file, from, to);
      }
      case "tEXt" -> text(from, to, 0);
      case "zTXt" -> text(from, to, 1);
      case "iTXt" -> international(from, to);
      default -> {}
    }
  }

  /**
   * Keyword, NUL, text.
   *
   * @param method bytes that tell how the text is compressed; 0 if it isn't
   */
  private void text(int from, int to, int method) {
    int end = nul(from, to);
    String keyword = new String(file, from, end - from, StandardCharsets.ISO_8859_1);
    put(keyword, end + 1 + method, to, method > 0);
  }

  /** Keyword, NUL, whether compressed, method, language, NUL, translated keyword, NUL, text. */
  private void international(int from, int to) {
    int end = nul(from, to);
    String keyword = new String(file, from, end - from, StandardCharsets.ISO_8859_1);
    if (end + 3 <= to) {
      put(keyword, nul(nul(end + 3, to) + 1, to) + 1, to, file[end + 1] == 1);
    }
  }

  private int nul(int from, int to) {
    int at = from;
    while (at < to && file[at] != 0) {
      at++;
    }
    return at;
  }

  private void put(String keyword, int from, int to, boolean compressed) {
    if (from < to && (keyword.equals(RAW_PROFILE) || keyword.equals(XMP))) {
      texts.put(keyword, compressed ? inflated(from, to) : latin(file, from, to - from));
    }
  }

  /** As much of it as can be had. */
  private String inflated(int from, int to) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, from, to - from);
      byte[] text = new byte[(int) Math.min(LONGEST_TEXT, 1100L * (to - from))]; // DEFLATE's most
      return latin(text, 0, inflater.inflate(text));
    } catch (DataFormatException e) {
      return ""; // what is broken says nothing
    } finally {
      inflater.end();
    }
  }

  private static String latin(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  /** A line feed, the profile's name, its length, and its bytes as hexadecimal digits, in lines. */
  private Optional<Orientation> rawProfile() {
    String digits =
        Optional.ofNullable(texts.get(RAW_PROFILE)).stream()
            .flatMap(text -> text.lines().skip(3))
            .collect(Collectors.joining());
    try {
      byte[] profile = HexFormat.of().parseHex(digits.substring(0, digits.length() / 2 * 2));
      return Exif.orientation(profile, 0, profile.length);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no hexadecimal digits
    }
  }
}

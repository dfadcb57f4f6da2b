package io.github.execbench.workload.photo.decode;

import java.nio.charset.StandardCharsets;

/** What a file is, by its first bytes, if it isn't a JPEG. */
enum FileKind {
  EMPTY("empty", ""),
  PNG("a PNG image", "\u0089PNG\r\n\u001a\n"),
  GIF("a GIF image", "GIF8"),
  BMP("a BMP image", "BM"),
  TIFF_LITTLE("a TIFF image", "II*\0"),
  TIFF_BIG("a TIFF image", "MM\0*"),
  WEBP("a WebP image", "RIFF"),
  HEIF("a HEIF or AVIF image", "ftyp"),
  JPEG_2000("a JPEG 2000 image", "\0\0\0\fjP  "),
  JPEG_XL("a JPEG XL image", "\u00ff\n"),
  PDF("a PDF document", "%PDF"),
  TEXT("text", ""),
  UNKNOWN("something unknown", "");

  private static final int LOOKED_AT = 64;
  private static final int BRAND = 4;

  private final String description;
  private final String magic;

  FileKind(String description, String magic) {
    this.description = description;
    this.magic = magic;
  }

  String description() {
    return description;
  }

  /** Whether the JDK has a reader for it that a hostile file can't harm. */
  boolean isRead() {
    return this == PNG || this == GIF || this == BMP;
  }

  static FileKind of(byte[] file) {
    if (file.length == 0) {
      return EMPTY;
    }
    int length = Math.min(file.length, LOOKED_AT);
    String start = new String(file, 0, length, StandardCharsets.ISO_8859_1);
    for (FileKind kind : values()) {
      int at = kind == HEIF ? BRAND : 0; // the length of a box comes before its name
      if (!kind.magic.isEmpty() && start.startsWith(kind.magic, at)) {
        return kind;
      }
    }
    return start.chars().allMatch(FileKind::isText) ? TEXT : UNKNOWN;
  }

  private static boolean isText(int c) {
    return c >= 0x20 || c == '\t' || c == '\n' || c == '\r';
  }
}

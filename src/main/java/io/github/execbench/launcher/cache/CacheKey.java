package io.github.execbench.launcher.cache;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a start cache is made for: a jar's contents, its place and time, and the JDK; eight digits
 * each. The JVM refuses a cache whose class path has moved or was touched, or that another JVM
 * made.
 *
 * <p>The jar's contents are told by the directory at its end, which holds the name, size and CRC-32
 * of each entry: a twentieth of the whole to read. All this is done by a JVM that has just started,
 * where a cryptographic hash would take longer than a worker's start.
 */
public final class CacheKey {

  /** Of a ZIP file's last record, without a comment. */
  private static final int END_SIZE = 22;

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int DIRECTORY_SIZE_AT = 12;
  private static final int LARGEST_DIRECTORY = 16 << 20;

  private CacheKey() {}

  /**
   * Of a jar on a JDK.
   *
   * @return null if the jar's end is not as expected: such a jar gets no cache
   */
  static @Nullable String of(Path jar, Path home) throws IOException {
    String first = ofJar(jar);
    return first == null ? null : first + "-" + ofJdk(home);
  }

  /** Without the JDK; null if this is no jar. */
  public static @Nullable String ofJar(Path jar) throws IOException {
    byte[] directory = directory(jar);
    return directory == null
        ? null
        : hash(directory) + "-" + hash(jar.toAbsolutePath().toString(), modified(jar));
  }

  /** By the file of its classes: one JDK may take the place of another. */
  private static String ofJdk(Path home) throws IOException {
    Path place = home.toRealPath();
    Path classes = place.resolve("lib").resolve("modules");
    return Files.exists(classes)
        ? hash(place.toString(), modified(classes), Long.toString(Files.size(classes)))
        : hash(place.toString());
  }

  private static String modified(Path file) throws IOException {
    return Long.toString(Files.getLastModifiedTime(file).toMillis());
  }

  private static String hash(String... texts) {
    return hash(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    String digits = Long.toHexString(crc.getValue());
    return "00000000".substring(digits.length()) + digits;
  }

  private static byte @Nullable [] directory(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      long endAt = file.length() - END_SIZE;
      if (endAt < 0) {
        return null;
      }
      byte[] end = new byte[END_SIZE];
      file.seek(endAt);
      file.readFully(end);
      ByteBuffer fields = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
      int size = fields.getInt(DIRECTORY_SIZE_AT);
      if (fields.getInt(0) != END_SIGNATURE
          || size <= 0
          || size > Math.min(LARGEST_DIRECTORY, endAt)) {
        return null;
      }
      byte[] directory = new byte[size];
      file.seek(endAt - size);
      file.readFully(directory);
      return directory;
    }
  }
}

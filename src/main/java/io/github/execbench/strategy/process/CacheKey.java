package io.github.execbench.strategy.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a start cache is made for: one jar and one JDK.
 *
 * <p>The jar's contents are told by the directory at its end, which holds the name, size and CRC-32
 * of each entry: a twentieth of the whole to read.
 */
final class CacheKey {

  /** Of a ZIP file's last record, without a comment. */
  private static final int END_SIZE = 22;

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int DIRECTORY_SIZE_AT = 12;
  private static final int LARGEST_DIRECTORY = 16 << 20;

  private CacheKey() {}

  /** Nothing if the jar's end is not as expected: then there is no cache for it. */
  static Optional<String> of(Path jar) throws IOException {
    Optional<byte[]> directory = directory(jar);
    if (directory.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    digest.update(directory.get());
    // The JVM itself refuses a cache whose class path has moved or was touched.
    String rest =
        String.join(
            "\n",
            jar.toAbsolutePath().toString(),
            Files.getLastModifiedTime(jar).toString(),
            System.getProperty("java.home"),
            System.getProperty("java.vm.vendor"),
            System.getProperty("java.vm.version"));
    digest.update(rest.getBytes(StandardCharsets.UTF_8));
    return Optional.of(HexFormat.of().formatHex(digest.digest(), 0, 16));
  }

  private static Optional<byte[]> directory(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      long endAt = file.length() - END_SIZE;
      if (endAt < 0) {
        return Optional.empty();
      }
      byte[] end = new byte[END_SIZE];
      file.seek(endAt);
      file.readFully(end);
      ByteBuffer fields = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
      int size = fields.getInt(DIRECTORY_SIZE_AT);
      if (fields.getInt(0) != END_SIGNATURE
          || size < 0
          || size > Math.min(LARGEST_DIRECTORY, endAt)) {
        return Optional.empty();
      }
      byte[] directory = new byte[size];
      file.seek(endAt - size);
      file.readFully(directory);
      return Optional.of(directory);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every JDK has SHA-256", e);
    }
  }
}

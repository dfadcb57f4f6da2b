package io.github.execbench.launcher.cache;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * Says that a cache is whole: written last, with the file's size and CRC-32. The JVM checks no more
 * of its file than the header, and would run into what is spoilt behind it.
 */
public final class CacheSeal {

  public static final String FILE = "seal";

  private static final int BUFFER = 1 << 16;

  private CacheSeal() {}

  public static void write(Path folder) throws IOException {
    Path aot = folder.resolve(HeldCache.AOT);
    try (FileChannel file = FileChannel.open(aot, StandardOpenOption.WRITE)) {
      file.force(true); // a seal that reached the disk before it would lie
    }
    Files.write(folder.resolve(FILE), text(folder).getBytes(StandardCharsets.US_ASCII));
  }

  /** Whether all is as it was made. Takes a few milliseconds in a JVM that has just started. */
  public static boolean holds(Path folder) {
    try {
      byte[] seal = Files.readAllBytes(folder.resolve(FILE));
      return new String(seal, StandardCharsets.US_ASCII).equals(text(folder));
    } catch (IOException e) {
      return false; // something is missing
    }
  }

  private static String text(Path folder) throws IOException {
    Path aot = folder.resolve(HeldCache.AOT);
    return Files.size(aot) + " " + crc(aot);
  }

  private static long crc(Path file) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new FileInputStream(file.toFile())) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        crc.update(buffer, 0, n);
      }
    }
    return crc.getValue();
  }
}

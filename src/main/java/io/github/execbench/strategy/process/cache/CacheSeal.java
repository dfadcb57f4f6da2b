package io.github.execbench.strategy.process.cache;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * Says that a cache is whole: written last, with the file's size and CRC-32. The JVM checks no more
 * of its file than the header, and would run into what is spoilt behind it.
 */
final class CacheSeal {

  static final String FILE = "seal";

  private static final int BUFFER = 1 << 16;

  private CacheSeal() {}

  static void write(Path folder) throws IOException {
    Path aot = folder.resolve(StartCache.AOT);
    try (FileChannel file = FileChannel.open(aot, StandardOpenOption.WRITE)) {
      file.force(true); // a seal that reached the disk before it would lie
    }
    Files.writeString(folder.resolve(FILE), text(folder));
  }

  /** Whether all is as it was made. Takes a few milliseconds in a JVM that has just started. */
  static boolean holds(Path folder) {
    try {
      return Files.readString(folder.resolve(FILE)).equals(text(folder));
    } catch (IOException e) {
      return false; // something is missing, or no text
    }
  }

  private static String text(Path folder) throws IOException {
    Path aot = folder.resolve(StartCache.AOT);
    return String.join(" ", Long.toString(Files.size(aot)), Long.toString(crc(aot)));
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

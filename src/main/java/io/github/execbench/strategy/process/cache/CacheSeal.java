package io.github.execbench.strategy.process.cache;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Says that a cache is whole: written last, with size, time and CRC-32 of each file. The JVM checks
 * no more of its own file than the header, and would run into what is spoilt behind it.
 */
final class CacheSeal {

  static final String FILE = "seal";

  private static final List<String> SEALED = List.of(StartCache.JAR, StartCache.AOT);
  private static final int BUFFER = 1 << 16;

  private CacheSeal() {}

  static void write(Path folder) throws IOException {
    for (String name : SEALED) {
      try (FileChannel file = FileChannel.open(folder.resolve(name), StandardOpenOption.WRITE)) {
        file.force(true); // a seal that reached the disk before them would lie
      }
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
    StringBuilder text = new StringBuilder();
    for (String name : SEALED) {
      Path file = folder.resolve(name);
      text.append(name).append(' ').append(Files.size(file)).append(' ');
      text.append(Files.getLastModifiedTime(file).toMillis()).append(' ');
      text.append(crc(file)).append('\n');
    }
    return text.toString();
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

package io.github.execbench.launcher.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
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

  private static final int BUFFER = 1 << 16;

  private CacheSeal() {}

  public static void write(Path folder, CacheFile cache) throws IOException {
    Path aot = folder.resolve(cache.aot());
    try (FileChannel file = FileChannel.open(aot, StandardOpenOption.WRITE)) {
      file.force(true); // a seal that reached the disk before it would lie
    }
    Files.write(folder.resolve(cache.seal()), text(aot).getBytes(StandardCharsets.US_ASCII));
  }

  /** Whether all is as it was made. Takes a few milliseconds in a JVM that has just started. */
  public static boolean holds(Path folder, CacheFile cache) {
    try {
      byte[] seal = Files.readAllBytes(folder.resolve(cache.seal()));
      return new String(seal, StandardCharsets.US_ASCII).equals(text(folder.resolve(cache.aot())));
    } catch (IOException e) {
      return false; // something is missing
    }
  }

  private static String text(Path aot) throws IOException {
    return Files.size(aot) + " " + crc(aot);
  }

  private static long crc(Path file) throws IOException {
    CRC32 crc = new CRC32();
    ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER); // into which the system writes itself
    try (FileChannel in = FileChannel.open(file)) {
      while (in.read(buffer) >= 0) {
        buffer.flip();
        crc.update(buffer);
        buffer.clear();
      }
    }
    return crc.getValue();
  }
}

package io.github.execbench.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file in its own place, where it can't be replaced by another. */
final class InPlace {

  private InPlace() {}

  /**
   * Puts bytes in the place of what an existing file holds. What is longer than before is written
   * first: on a full disk that fails, and the old content is still there.
   */
  static void write(Path file, byte[] bytes) throws IOException {
    Uninterrupted.run(() -> {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        int before = (int) Math.min(channel.size(), bytes.length);
        try {
          write(channel, bytes, before, bytes.length);
        } catch (ClosedByInterruptException e) {
          throw e; // and do it again
        } catch (IOException e) {
          channel.truncate(before);
          throw e;
        }
        write(channel, bytes, 0, before);
        channel.truncate(bytes.length);
        channel.force(true);
      }
    });
  }

  private static void write(FileChannel channel, byte[] bytes, int from, int to)
      throws IOException {
    ByteBuffer part = ByteBuffer.wrap(bytes, from, to - from);
    channel.position(from);
    while (part.hasRemaining()) {
      channel.write(part);
    }
  }
}

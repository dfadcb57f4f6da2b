package io.github.execbench.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that appear under their name only when whole. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes beside the file, then renames. Of a failure nothing is left; an older file stays.
   *
   * @throws IOException if the folder is missing, read-only or full
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    // Not a JDK temporary file: those only their owner may read. Not the name itself: it may be
    // as long as the disk allows.
    Path part = file.resolveSibling(".execbench-" + UUID.randomUUID() + ".part");
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}

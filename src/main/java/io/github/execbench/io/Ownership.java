package io.github.execbench.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** Permissions, owner and group of a file, which must outlive its being replaced. */
final class Ownership {

  private static final String VIEW = "unix";

  /** The mode last: a new owner takes some of its bits away. */
  private static final List<String> KEPT = List.of("uid", "gid", "mode");

  private Ownership() {}

  /** How to create a file that nobody may read who may not read this one. */
  static FileAttribute<?>[] permissions(Path file) throws IOException {
    return isKnown(file)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(file))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Gives one file's to another.
   *
   * @return false if this process may not
   */
  static boolean carryOver(Path from, Path to) {
    if (!isKnown(from)) {
      return true;
    }
    String names = VIEW + ":" + String.join(",", KEPT);
    try {
      Map<String, Object> wanted = Files.readAttributes(from, names);
      if (!wanted.equals(Files.readAttributes(to, names))) {
        for (String name : KEPT) {
          Files.setAttribute(to, VIEW + ":" + name, wanted.get(name));
        }
      }
      return true;
    } catch (IOException e) {
      return false; // only root gives files away
    }
  }

  private static boolean isKnown(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains(VIEW);
  }
}

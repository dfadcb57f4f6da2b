package io.github.execbench.launcher;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;

/** How much a command has to read: the files that its command line names. */
final class InputSize {

  /** Of more files it takes too long to ask. */
  private static final int MOST_FILES = 200;

  private final long bytes;
  private long read;
  private int files;

  private InputSize(long bytes) {
    this.bytes = bytes;
  }

  /**
   * Whether the files that a command line names, and those in folders that it names, are few and
   * have no more bytes than that in all.
   *
   * @param args names of files and folders, and anything else
   */
  static boolean isAtMost(long bytes, List<String> args) {
    InputSize size = new InputSize(bytes);
    for (String arg : args) {
      String name = arg.startsWith("--") ? arg.substring(arg.indexOf('=') + 1) : arg;
      try {
        if (!name.isEmpty()) { // that would be the current folder
          size.add(Paths.get(name));
        }
      } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
        return false; // whoever reads it says why it can't be read
      }
    }
    return size.isSmall();
  }

  private boolean isSmall() {
    return files <= MOST_FILES && read <= bytes;
  }

  private void add(Path named) throws IOException {
    if (Files.isRegularFile(named)) {
      files++;
      read += Files.size(named);
    } else if (Files.isDirectory(named)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(named)) {
        for (Path file : inside) {
          files++;
          read += Files.size(file);
          if (!isSmall()) {
            return;
          }
        }
      }
    }
  }
}

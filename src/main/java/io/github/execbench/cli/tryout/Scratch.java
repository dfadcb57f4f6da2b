package io.github.execbench.cli.tryout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder for files that no other run needs. */
record Scratch(Path folder) implements AutoCloseable {

  static Scratch create() throws IOException {
    return new Scratch(Files.createTempDirectory("execbench-try"));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}

package io.github.execbench.run.duet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are gone when they have served. */
public final class TemporaryFiles {

  private TemporaryFiles() {}

  /** Deletes a folder and all in it; what has gone by itself meanwhile is no failure. */
  public static void delete(Path folder) throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.walk(folder)) {
      found = files.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path file : found) {
      Files.deleteIfExists(file);
    }
  }
}

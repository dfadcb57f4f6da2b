package io.github.execbench.run.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Linux' files about itself. Elsewhere there are none, and every answer is empty or NaN.
 *
 * @param root "/" but for tests
 */
record SystemFiles(Path root) {

  static SystemFiles ofThisMachine() {
    return new SystemFiles(Path.of("/"));
  }

  /** A file's text without surrounding blanks; empty if it is missing or can't be read. */
  Optional<String> text(String path) {
    try {
      return Optional.of(
          new String(Files.readAllBytes(root.resolve(path)), StandardCharsets.UTF_8).strip());
    } catch (IOException | RuntimeException e) {
      // Missing, or not for us: unknown.
      return Optional.empty();
    }
  }

  /** A file's lines; none if it can't be read. */
  List<String> lines(String path) {
    return text(path).map(t -> t.lines().toList()).orElse(List.of());
  }

  /** A file's number; NaN if there is none. */
  double number(String path) {
    return text(path).map(SystemFiles::parse).orElse(Double.NaN);
  }

  /** The number after a key, as in "nr_throttled 12" or "MemTotal: 5 kB"; NaN if there is none. */
  double number(String path, String key) {
    return lines(path).stream()
        .map(line -> line.split("[\\s:]+", -1))
        .filter(words -> words.length > 1 && words[0].equals(key))
        .mapToDouble(words -> parse(words[1]))
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Names of what a folder holds, in order; none if it can't be read. */
  List<String> names(String path) {
    String[] names = root.resolve(path).toFile().list();
    if (names == null) {
      return List.of();
    }
    Arrays.sort(names);
    return List.of(names);
  }

  private static double parse(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}

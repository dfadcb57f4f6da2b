package io.github.execbench.docs;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The text of the project's sources.
 *
 * @param texts by file, from the project's folder
 */
record Sources(Map<Path, String> texts) {

  /** Reads all text files below a folder. */
  static Sources below(String folder) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try {
          texts.put(file, Files.readString(file));
        } catch (MalformedInputException e) {
          // A picture holds no text.
        }
      }
    }
    return new Sources(texts);
  }

  boolean contain(String text) {
    return texts.values().stream().anyMatch(source -> source.contains(text));
  }

  boolean haveFile(String name) {
    return !named(name).isEmpty();
  }

  /** The files of a name. */
  List<Path> named(String name) {
    return texts.keySet().stream().filter(file -> file.endsWith(name)).toList();
  }
}

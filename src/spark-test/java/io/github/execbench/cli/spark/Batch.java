package io.github.execbench.cli.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.cli.console.Ran;
import io.github.execbench.workload.photo.testing.OddPhotos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of photos of every kind under names of every kind, and what {@code photos} makes of it.
 */
record Batch(Path in, Ran ran, Map<String, String> thumbnails) {

  private static final List<String> NAMES =
      List.of(
          "with space.jpg",
          " leading.jpg",
          "a:b.jpg",
          "c:.jpg",
          "50%25 off.jpg",
          "%.jpg",
          "ünï 写真.jpeg",
          "[x]{y,z}*?.jpg",
          "a#b?c&d;e.JPG",
          "back\\slash.jpg",
          "new\nline.jpg",
          "quote\"comma,.jpg",
          "_hidden.jpg",
          ".dot.jpg");

  /** Has {@code photos} do it in a folder of its own. */
  static Batch in(Path folder) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Map<String, byte[]> photos = new LinkedHashMap<>(OddPhotos.good());
    byte[] good = photos.get("written.jpg");
    photos.putAll(OddPhotos.bad());
    NAMES.forEach(name -> photos.put(name, good));
    for (var photo : photos.entrySet()) {
      Files.write(in.resolve(photo.getKey()), photo.getValue());
    }
    Files.createDirectory(in.resolve("folder.jpg"));
    Files.writeString(in.resolve("notes.txt"), "no photo");
    return of(in, folder.resolve("as-photos"));
  }

  static Batch of(Path in, Path out) throws IOException {
    Ran ran = Ran.of("photos", "--in", in.toString(), "--out", out.toString());
    return new Batch(in, ran, content(out));
  }

  /** The lines about photos, which come in any order. */
  List<String> lines() {
    return ran.err().stream().sorted().toList();
  }

  /** Each file of a folder as the hash of its content, or its text if that is short. */
  static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        content.put(file.getFileName().toString(), bytes.length + " " + Arrays.hashCode(bytes));
      }
    }
    return content;
  }

  void assertIsIn(Path out) throws IOException {
    assertEquals(thumbnails, content(out));
  }
}

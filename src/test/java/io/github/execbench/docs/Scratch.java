package io.github.execbench.docs;

import io.github.execbench.docs.Page.Block;
import io.github.execbench.results.testing.JmhJson;
import io.github.execbench.workload.photo.testing.GeneratedJpeg;
import io.github.execbench.workload.photo.testing.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder that holds, at a small size, all that the pages' commands name. */
final class Scratch {

  /** Their values are files or folders to be written. */
  private static final Set<String> OUTPUTS = Set.of("--out", "--report");

  private static final Path REFERENCE = Path.of("benchmarks-results", "reference-run");

  private final Path folder;
  private int results;

  /** Fills an empty folder. */
  Scratch(Path folder) throws IOException {
    this.folder = folder;
    for (String photos : List.of("images", "DIR")) {
      Path images = Files.createDirectories(folder.resolve(photos));
      for (Pattern pattern : List.of(Pattern.SCENE, Pattern.NOISE)) {
        Files.write(images.resolve(pattern + ".jpg"), GeneratedJpeg.of(pattern, 96, 64));
      }
    }
    for (String run : List.of("A", "B")) {
      copy(REFERENCE, folder.resolve("benchmarks-results").resolve(run));
    }
    double[][][] files = {{{1, 1}, {1.1, 1.1}}, {{1.2, 1.2}, {1.3, 1.3}}, {{1, 1}, {1.2, 1.2}}};
    for (int i = 0; i < files.length; i++) {
      String json = new JmhJson().add("acme.Work.once", "avgt", "ms/op", files[i]).text();
      Files.writeString(folder.resolve((char) ('a' + i) + ".json"), json);
    }
    for (String jar : List.of("app.jar", "new-app.jar")) {
      Application.write(folder.resolve(jar));
    }
    for (Page page : Page.all()) {
      for (Block block : page.blocks()) {
        if (block.language().equals("toml")) {
          String name = block.lines().getFirst().replaceFirst("^# *", "");
          Files.write(folder.resolve(name), block.lines());
        }
      }
    }
  }

  Path folder() {
    return folder;
  }

  /** The arguments for a program whose working directory is another; a run gets what it lacks. */
  String[] placed(List<String> arguments) {
    List<String> placed = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      boolean output = i > 0 && OUTPUTS.contains(arguments.get(i - 1));
      placed.add(output ? folder.resolve(arguments.get(i)).toString() : placed(arguments.get(i)));
    }
    if (SmallSize.isTry(arguments) && !arguments.contains("--out")) {
      placed.addAll(List.of("--out", folder.resolve("results-" + results++).toString()));
    }
    if (SmallSize.isRun(arguments)) {
      if (!arguments.contains("--images")) {
        placed.addAll(List.of("--images", folder.resolve("images").toString()));
      }
      if (!arguments.contains("--out")) {
        placed.addAll(List.of("--out", folder.resolve("results-" + results++).toString()));
      }
    }
    if (arguments.indexOf(SmallSize.DUET) == 0) {
      placed.addAll(List.of("--out", folder.resolve("results-" + results++).toString()));
    }
    return placed.toArray(String[]::new);
  }

  /** With the way to each file of this folder that the word, or a part of it, names. */
  private String placed(String word) {
    return Arrays.stream(word.split(",", -1))
        .map(part ->
            !part.isEmpty() && Files.exists(folder.resolve(part))
                ? folder.resolve(part).toString()
                : part)
        .collect(Collectors.joining(","));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}

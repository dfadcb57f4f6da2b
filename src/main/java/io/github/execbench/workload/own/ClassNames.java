package io.github.execbench.workload.own;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The names of the classes on a class path, as a user writes them. */
final class ClassNames {

  private static final String SUFFIX = ".class";

  /** Classes that have no name of their own, and what holds no class. */
  private static final Pattern NAMELESS = Pattern.compile(".*\\$\\d.*|.*(module|package)-info");

  private final TreeSet<String> names = new TreeSet<>();

  private ClassNames() {}

  static ClassNames of(List<String> classPath) throws WorkException {
    ClassNames all = new ClassNames();
    for (String entry : classPath) {
      try {
        files(Path.of(entry)).forEach(all::add);
      } catch (IOException e) {
        throw WorkException.unreadable("--cp: " + entry + " can't be listed: " + e.getMessage(), e);
      }
    }
    return all;
  }

  private static List<String> files(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      try (Stream<Path> files = Files.walk(entry)) {
        return files
            .map(file -> entry.relativize(file).toString().replace(File.separatorChar, '/'))
            .toList();
      }
    }
    try (ZipFile zip = new ZipFile(entry.toFile())) {
      return new ArrayList<>(zip.stream().map(e -> e.getName()).toList());
    }
  }

  private void add(String file) {
    if (file.endsWith(SUFFIX) && !file.startsWith("META-INF/")) {
      String name = file.substring(0, file.length() - SUFFIX.length()).replace('/', '.');
      if (!NAMELESS.matcher(name).matches()) {
        names.add(name.replace('$', '.'));
      }
    }
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** Those with this name behind their package, whatever its case. */
  List<String> simplyNamed(String simple) {
    return names.stream().filter(name -> simple(name).equalsIgnoreCase(simple)).toList();
  }

  /** Those that are nearly called so, with or without their package. */
  List<String> near(String name) {
    List<String> near = Nearest.to(name, names);
    if (!near.isEmpty()) {
      return near;
    }
    String simple = simple(name);
    List<String> simples = names.stream().map(ClassNames::simple).distinct().toList();
    return Nearest.to(simple, simples).stream().flatMap(s -> simplyNamed(s).stream()).toList();
  }

  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}

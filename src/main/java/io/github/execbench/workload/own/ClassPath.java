package io.github.execbench.workload.own;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipFile;

/** A class path as the {@code java} command reads it, but that it must exist. */
final class ClassPath {

  private ClassPath() {}

  /**
   * Makes entries absolute and {@code lib/*} the jars of that folder, in the order of their names.
   *
   * @throws WorkException if an entry is missing or no jar
   */
  static List<String> resolve(String classPath) throws WorkException {
    Set<String> entries = new LinkedHashSet<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (entry.isBlank()) {
        continue;
      }
      Path path = path(entry);
      if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
        jars(Objects.requireNonNull(path.getParent(), "it ends in *"), entry)
            .forEach(jar -> entries.add(jar.toString()));
      } else {
        entries.add(path.toString());
      }
    }
    for (String entry : entries) {
      check(Path.of(entry));
    }
    return List.copyOf(entries);
  }

  private static Path path(String entry) throws WorkException {
    try {
      return Path.of(entry).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw WorkException.usage("--cp '" + entry + "' is no path: " + e.getReason());
    }
  }

  private static List<Path> jars(Path folder, String entry) throws WorkException {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jar")
            && Files.isRegularFile(file)) {
          jars.add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw WorkException.unreadable("--cp '" + entry + "': can't list " + folder, e);
    }
    if (jars.isEmpty()) {
      throw WorkException.unreadable("--cp '" + entry + "': no jar in " + folder, (Throwable) null);
    }
    return jars.stream().sorted().toList();
  }

  /** Java itself passes over what is missing or spoilt, and then finds no class. */
  static void check(Path entry) throws WorkException {
    if (!Files.exists(entry)) {
      throw WorkException.unreadable("--cp: there is no " + entry, (Throwable) null);
    }
    if (entry.toString().contains("!/")) {
      throw WorkException.unreadable(
          "--cp: Java can't read a jar in a folder that ends in '!': " + entry, (Throwable) null);
    }
    if (Files.isDirectory(entry)) {
      return;
    }
    try (ZipFile zip = new ZipFile(entry.toFile())) {
      zip.size();
    } catch (IOException e) {
      throw WorkException.unreadable("--cp: " + entry + " is no jar: " + e.getMessage(), e);
    }
  }
}

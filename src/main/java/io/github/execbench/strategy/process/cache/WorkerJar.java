package io.github.execbench.strategy.process.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The part of the program's jar that workers need for its own tasks: a tenth of its entries. The
 * whole jar stays behind it on their class path, for whatever else a task asks for.
 */
final class WorkerJar {

  private static final List<String> NEEDED =
      List.of(
          "io/github/execbench/io/",
          "io/github/execbench/workload/",
          "io/github/execbench/strategy/",
          "com/twelvemonkeys/",
          "META-INF/services/javax.imageio.");

  private WorkerJar() {}

  static void pack(Path whole, Path part) throws IOException {
    try (ZipFile from = new ZipFile(whole.toFile());
        OutputStream file = Files.newOutputStream(part);
        ZipOutputStream to = new ZipOutputStream(file)) {
      to.setLevel(0); // read at every start, so not to be unpacked each time
      for (ZipEntry entry : from.stream().filter(WorkerJar::isNeeded).toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream content = from.getInputStream(entry)) {
          content.transferTo(to);
        }
        to.closeEntry();
      }
    }
  }

  private static boolean isNeeded(ZipEntry entry) {
    return !entry.isDirectory() && NEEDED.stream().anyMatch(entry.getName()::startsWith);
  }
}

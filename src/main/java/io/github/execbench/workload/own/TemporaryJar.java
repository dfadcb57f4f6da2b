package io.github.execbench.workload.own;

import io.github.execbench.io.FileErrors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A compiled source file in a temporary folder of its own.
 *
 * @param compiled has the folder's only file in its class path
 */
record TemporaryJar(Path folder, WorkSpec compiled) implements AutoCloseable {

  static TemporaryJar of(WorkSpec source) throws WorkException {
    Path folder;
    try {
      folder = Files.createTempDirectory("execbench-work");
    } catch (IOException e) {
      throw WorkException.unreadable(FileErrors.line(e), e);
    }
    try {
      return new TemporaryJar(folder, SourceWork.compile(source, folder).spec());
    } catch (WorkException | RuntimeException | Error e) {
      delete(folder);
      throw e;
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    delete(folder);
  }
}

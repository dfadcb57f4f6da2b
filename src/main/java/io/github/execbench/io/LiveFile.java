package io.github.execbench.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file that others read while it is written, such as a log. */
public final class LiveFile {

  private LiveFile() {}

  /**
   * Begins it anew. Links, devices, pipes and descriptors are taken as {@link AtomicFile} does.
   *
   * @throws IOException if it can't be written; names the file
   */
  public static OutputStream open(Path file) throws IOException {
    try {
      return Destination.of(file).stream();
    } catch (IOException e) {
      throw FileErrors.named(file, e);
    }
  }
}

package io.github.execbench.results.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file under a temporary name and gives it its own when it is whole. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes text as UTF-8, replacing what was there. On failure the old file stays as it was.
   *
   * @throws IOException if the folder is missing, read-only or full
   */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes, as {@link #write(Path, String)} writes text. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = file.toAbsolutePath();
    Path temporary =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.write(
          temporary,
          bytes,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      throw known(e, new NoSuchFileException(file.toString()));
    } catch (IOException e) {
      // A full disk's error names no file.
      throw known(e, new FileSystemException(file.toString(), null, reason(e)));
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException known && known.getReason() != null
        ? known.getReason()
        : e.getMessage();
  }

  private static IOException known(IOException cause, FileSystemException failure) {
    failure.initCause(cause);
    return failure;
  }
}

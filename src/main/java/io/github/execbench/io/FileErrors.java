package io.github.execbench.io;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in one line why a file could not be used. */
public final class FileErrors {

  private FileErrors() {}

  /**
   * File and reason, such as {@code out.csv: permission denied}; the reason if no file is known.
   */
  public static String line(IOException e) {
    String reason = reason(e);
    return e instanceof FileSystemException known && known.getFile() != null
        ? known.getFile() + ": " + reason
        : reason;
  }

  /** The reason alone, such as {@code permission denied}. */
  public static String reason(IOException e) {
    String told = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    return switch (e) {
      case CharacterCodingException _ -> "is not text in UTF-8";
      case FileSystemException _ when told != null -> oneLine(told);
      case AccessDeniedException _ -> "permission denied";
      case FileAlreadyExistsException _ -> "is there already; name another";
      case NoSuchFileException _ -> "not there, or its folder has vanished";
      case NotDirectoryException _ -> "is not a folder";
      default -> told == null ? "can't be used" : oneLine(told);
    };
  }

  /** The same failure of the file that was meant: some name none, some a link's end or a part. */
  static IOException named(Path file, IOException e) {
    if (e instanceof FileSystemException known && file.toString().equals(known.getFile())) {
      return e;
    }
    var failure = new FileSystemException(file.toString(), null, reason(e));
    failure.initCause(e);
    return failure;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}

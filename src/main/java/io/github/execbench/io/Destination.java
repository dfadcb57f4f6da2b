package io.github.execbench.io;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * What a path leads to. Links are followed one by one: only so does it show that one leads to a
 * descriptor, such as {@code /dev/stdout}, and not to the file that lies behind it.
 *
 * @param path where the last link leads
 * @param kind what is there
 */
record Destination(Path path, Kind kind) {

  enum Kind {
    /** Nothing yet. */
    MISSING,
    FILE,
    /** An open file of a process, whatever it is. */
    DESCRIPTOR,
    /** A device, a pipe; a folder too, which takes nothing. */
    OTHER
  }

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /**
   * Follows a path.
   *
   * @throws IOException if it can't be followed: a circle of links, a folder that may not be read
   */
  static Destination of(Path named) throws IOException {
    Path path = named;
    for (int links = 0; links <= MOST_LINKS; links++) {
      if (isDescriptor(path)) {
        return new Destination(path, Kind.DESCRIPTOR);
      }
      BasicFileAttributes found;
      try {
        found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      } catch (NoSuchFileException e) {
        return new Destination(path, Kind.MISSING);
      }
      if (!found.isSymbolicLink()) {
        return new Destination(path, found.isRegularFile() ? Kind.FILE : Kind.OTHER);
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    throw new FileSystemException(named.toString(), null, "its links lead round in a circle");
  }

  /**
   * Opens what is there as it is. Never creates a file over something that is there: kernels refuse
   * that for others' files and pipes in a shared folder.
   */
  OutputStream stream() throws IOException {
    return switch (kind) {
      case MISSING ->
          Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      case FILE ->
          Files.newOutputStream(
              path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
      case OTHER -> Files.newOutputStream(path, StandardOpenOption.WRITE);
      case DESCRIPTOR -> descriptor();
    };
  }

  /** Behind what has been written there: a file behind a descriptor is not begun anew. */
  private OutputStream descriptor() throws IOException {
    String name = path.getFileName().toString();
    if (isOurs() && name.equals("1")) {
      System.out.flush();
      return new KeptOpen(FileDescriptor.out);
    }
    if (isOurs() && name.equals("2")) {
      System.err.flush();
      return new KeptOpen(FileDescriptor.err);
    }
    return Files.newOutputStream(
        path, Files.isRegularFile(path) ? StandardOpenOption.APPEND : StandardOpenOption.WRITE);
  }

  private boolean isOurs() throws IOException {
    Path folder = folder(path).toRealPath();
    return !folder.startsWith("/proc")
        || folder.startsWith("/proc/" + ProcessHandle.current().pid());
  }

  private static boolean isDescriptor(Path path) throws IOException {
    Path name = path.getFileName();
    if (name == null || !name.toString().matches("[0-9]+") || !Files.exists(folder(path))) {
      return false;
    }
    Path folder = folder(path).toRealPath();
    return folder.equals(Path.of("/dev/fd"))
        || (folder.startsWith("/proc") && folder.endsWith("fd"));
  }

  private static Path folder(Path path) {
    Path absolute = path.toAbsolutePath();
    return Objects.requireNonNullElse(absolute.getParent(), absolute);
  }

  /** A descriptor that others go on using. */
  private static final class KeptOpen extends FileOutputStream {

    KeptOpen(FileDescriptor descriptor) {
      super(descriptor);
    }

    @Override
    public void close() {
      // Standard output outlives what is written to it here; nothing is buffered.
    }
  }
}

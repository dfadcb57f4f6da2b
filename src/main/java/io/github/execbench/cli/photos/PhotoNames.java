package io.github.execbench.cli.photos;

import io.github.execbench.workload.photo.PhotoSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * The JPEG files of a folder, read from the disk as they are asked for: a folder of any size takes
 * no more memory than a small one. So they come in the order in which the folder holds them, which
 * is no particular one.
 */
public final class PhotoNames implements Iterator<Path>, AutoCloseable {

  private final DirectoryStream<Path> folder;
  private final Iterator<Path> names;

  /** All of a folder. */
  public PhotoNames(Path input) throws IOException {
    this(input, Shard.WHOLE);
  }

  @SuppressWarnings("StreamResourceLeak") // close() does it
  PhotoNames(Path input, Shard shard) throws IOException {
    boolean whole = shard.equals(Shard.WHOLE);
    folder = Files.newDirectoryStream(input, file -> isPhoto(file) && (whole || shard.holds(file)));
    names = folder.iterator();
  }

  /** A folder is no photo, whatever its name; a broken link is one that will fail. */
  private static boolean isPhoto(Path file) {
    return PhotoSet.isJpegName(file) && !Files.isDirectory(file);
  }

  /** How many there are. */
  static long count(Path input, Shard shard) throws IOException {
    long count = 0;
    try (PhotoNames names = new PhotoNames(input, shard)) {
      for (; names.hasNext(); names.next()) {
        count++;
      }
    }
    return count;
  }

  /**
   * @throws UncheckedIOException if the folder can't be read on
   */
  @Override
  public boolean hasNext() {
    try {
      return names.hasNext();
    } catch (DirectoryIteratorException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  @Override
  public Path next() {
    return names.next();
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}

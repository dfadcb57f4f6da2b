package io.github.execbench.cli.spark;

import io.github.execbench.cli.photos.PhotoNames;
import io.github.execbench.io.AtomicFile;
import io.github.execbench.workload.photo.PhotoTask;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder of this machine's own file system. Hadoop's would leave a checksum beside each file and
 * list the whole folder at once; this is what {@code photos} does.
 */
record LocalFolder(Path path) implements Folder {

  /** Of a name that text can't hold: its URI. No name has a slash. */
  private static final String URI_HEAD = "file:///";

  @Override
  public Entries photos() throws IOException {
    PhotoNames names = new PhotoNames(path);
    return new Entries() {
      @Override
      public boolean hasNext() {
        return names.hasNext();
      }

      @Override
      public String next() {
        return entry(names.next());
      }

      @Override
      public void close() throws IOException {
        names.close();
      }
    };
  }

  private String entry(Path file) {
    String name = Objects.requireNonNull(file.getFileName(), "it has one").toString();
    try {
      return path.resolve(name).equals(path.resolve(file)) ? name : file.toUri().toString();
    } catch (InvalidPathException e) {
      return file.toUri().toString(); // the locale's encoding lacks a character of the name
    }
  }

  private Path file(String entry) {
    return path.resolve(
        entry.startsWith(URI_HEAD)
            ? Objects.requireNonNull(Path.of(URI.create(entry)).getFileName(), "it has one")
            : Path.of(entry));
  }

  @Override
  public byte[] read(String entry) throws PhotoException {
    return PhotoTask.read(file(entry));
  }

  @Override
  public void replace(String entry, byte[] bytes) throws IOException {
    AtomicFile.replace(file(entry), bytes);
  }

  @Override
  public Optional<FileTime> modified(String entry) throws IOException {
    try {
      return Optional.of(Files.getLastModifiedTime(file(entry)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isThere() {
    return Files.isDirectory(path);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}

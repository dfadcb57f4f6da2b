package io.github.execbench.workload.photo;

import io.github.execbench.io.AtomicFile;
import io.github.execbench.io.FileErrors;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.filter.Thumbnail;
import io.github.execbench.workload.photo.pipeline.HeapShare;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import io.github.execbench.workload.photo.pipeline.StageRunner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Filters one photo from one folder into another.
 *
 * @param source the photo's file: a path, or a file: URI for a name that text can't hold
 * @param target the thumbnail's file, likewise; it appears under this name only when whole
 * @param filter what does it
 * @param settings what is done to it
 */
public record PhotoTask(String source, String target, FilterKind filter, PhotoSettings settings)
    implements Task<PhotoResult> {

  /** A task for any two files, whatever bytes their names are made of. */
  public static PhotoTask of(Path source, Path target, FilterKind filter, PhotoSettings settings) {
    return new PhotoTask(text(source), text(target), filter, settings);
  }

  private static String text(Path file) {
    String text = file.toString();
    try {
      return path(text).equals(file) ? text : file.toUri().toString();
    } catch (InvalidPathException e) {
      return file.toUri().toString(); // the locale's encoding lacks a character of the name
    }
  }

  private static Path path(String text) {
    return text.startsWith("file:///") ? Path.of(URI.create(text)) : Path.of(text);
  }

  /** The photo's file. */
  Path sourceFile() {
    return path(source);
  }

  /** The thumbnail's file. */
  Path targetFile() {
    return path(target);
  }

  @Override
  public String name() {
    return sourceFile().getFileName().toString();
  }

  @Override
  public PhotoResult call() throws IOException {
    byte[] jpeg = read(sourceFile());
    Thumbnail thumbnail = filter.create().apply(jpeg, settings);
    try {
      AtomicFile.replace(targetFile(), thumbnail.jpeg());
    } catch (IOException e) {
      throw new PhotoException(Stage.WRITE, "can't be written: " + FileErrors.reason(e), e);
    }
    return new PhotoResult(
        name(),
        thumbnail.width(),
        thumbnail.height(),
        thumbnail.jpeg().length,
        thumbnail.warnings(),
        thumbnail.handedOn().orElse(""));
  }

  /** Reads a photo's file. */
  public static byte[] read(Path file) throws PhotoException {
    return StageRunner.run(Stage.READ, () -> bytes(file));
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new PhotoException(Stage.READ, "is not a file but a folder, a pipe or the like");
    }
    try {
      long size = Files.size(file);
      if (HeapShare.isExceededBy(size)) {
        throw new PhotoException(
            Stage.READ, "has %d MB, more than a quarter of the heap".formatted(size >> 20));
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new PhotoException(Stage.READ, "can't be read: it is gone, or a link to nothing", e);
    } catch (FileSystemException e) {
      throw new PhotoException(Stage.READ, "can't be read: " + FileErrors.reason(e), e);
    }
  }
}

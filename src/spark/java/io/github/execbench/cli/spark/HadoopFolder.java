package io.github.execbench.cli.spark;

import io.github.execbench.io.WholeFile;
import io.github.execbench.workload.photo.PhotoSet;
import io.github.execbench.workload.photo.pipeline.HeapShare;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import io.github.execbench.workload.photo.pipeline.StageRunner;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A folder of a file system that Hadoop reaches. */
record HadoopFolder(FileSystem files, Path path) implements Folder {

  @Override
  public Entries photos() throws IOException {
    return new HadoopEntries(files.listStatusIterator(path), HadoopFolder::isPhoto);
  }

  private static boolean isPhoto(FileStatus status) {
    return status.isFile() && PhotoSet.isJpegName(status.getPath().getName());
  }

  /** As it is: a colon begins no scheme, a percent sign no escape, and no star is a pattern. */
  private Path file(String entry) throws IOException {
    if (entry.indexOf('/') >= 0) {
      throw new IOException("its name is no text, which this file system needs");
    }
    return new Path(path, new Path(null, null, entry));
  }

  @Override
  public byte[] read(String entry) throws PhotoException {
    return StageRunner.run(Stage.READ, () -> bytes(entry));
  }

  private byte[] bytes(String entry) throws IOException {
    try {
      Path file = file(entry);
      FileStatus status = files.getFileStatus(file);
      if (!status.isFile()) {
        throw new PhotoException(Stage.READ, "is not a file but a folder, a pipe or the like");
      }
      if (HeapShare.isExceededBy(status.getLen())) {
        throw new PhotoException(
            Stage.READ,
            "has %d MB, more than a quarter of the heap".formatted(status.getLen() >> 20));
      }
      try (InputStream in = files.open(file)) {
        return in.readAllBytes();
      }
    } catch (PhotoException e) {
      throw e;
    } catch (FileNotFoundException e) {
      throw new PhotoException(Stage.READ, "can't be read: it is gone", e);
    } catch (IOException e) {
      throw new PhotoException(Stage.READ, "can't be read: " + HadoopErrors.reason(e), e);
    }
  }

  @Override
  public void replace(String entry, byte[] bytes) throws IOException {
    try (WholeFile whole = HadoopFile.open(files, file(entry))) {
      whole.out().write(bytes);
      whole.finish();
    } catch (IllegalArgumentException e) { // HDFS takes no colon in a name
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public Optional<FileTime> modified(String entry) throws IOException {
    try {
      return Optional.of(
          FileTime.fromMillis(files.getFileStatus(file(entry)).getModificationTime()));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isThere() throws IOException {
    try {
      return files.getFileStatus(path).isDirectory();
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}

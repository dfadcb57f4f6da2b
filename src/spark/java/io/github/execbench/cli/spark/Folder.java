package io.github.execbench.cli.spark;

import io.github.execbench.workload.photo.pipeline.PhotoException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder of photos or thumbnails, wherever it lies. An entry is a file's name, or, where text
 * can't hold that, what stands for it in this kind of folder.
 */
sealed interface Folder permits LocalFolder, HadoopFolder {

  /** Entries as they are drawn, in no particular order; an error is an UncheckedIOException. */
  interface Entries extends Iterator<String>, Closeable {}

  /**
   * Finds the file system of a path.
   *
   * @throws IOException if there is none for it, or it can't be reached
   */
  static Folder of(Path path, Configuration configuration) throws IOException {
    FileSystem files = path.getFileSystem(configuration);
    return files instanceof LocalFileSystem local
        ? new LocalFolder(local.pathToFile(path).toPath().toAbsolutePath())
        : new HadoopFolder(files, files.makeQualified(path));
  }

  /** Its JPEG files. Folders below it don't count. */
  Entries photos() throws IOException;

  /**
   * Reads a photo.
   *
   * @throws PhotoException that says why it can't be read
   */
  byte[] read(String entry) throws PhotoException;

  /** Gives it a file, in place of any other of this name; it is never seen half-written. */
  void replace(String entry, byte[] bytes) throws IOException;

  /** When a file was last written; empty if it isn't there. */
  Optional<FileTime> modified(String entry) throws IOException;

  /** Whether it is there, seen from this machine. */
  boolean isThere() throws IOException;

  /** The name of an entry's file, to be read by people. */
  static String name(String entry) {
    return entry.substring(entry.lastIndexOf('/') + 1);
  }
}

package io.github.execbench.cli.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.jspecify.annotations.Nullable;

/** Names out of a listing that comes page by page. */
final class HadoopEntries implements Folder.Entries {

  private final RemoteIterator<FileStatus> listing;
  private final Predicate<FileStatus> wanted;
  private @Nullable String next;

  HadoopEntries(RemoteIterator<FileStatus> listing, Predicate<FileStatus> wanted) {
    this.listing = listing;
    this.wanted = wanted;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && listing.hasNext()) {
        FileStatus status = listing.next();
        next = wanted.test(status) ? status.getPath().getName() : null;
      }
      return next != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    String name = next;
    next = null;
    return name;
  }

  @Override
  public void close() throws IOException {
    if (listing instanceof Closeable open) {
      open.close();
    }
  }
}

package io.github.execbench.run.jmh;

import io.github.execbench.io.FileErrors;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * JMH's machine-wide lock. JMH takes it for one run of its own, which is one fork here; held over
 * all forks, no other JMH gets in between. Not taken where {@code -Djmh.ignoreLock=true} says so.
 */
public final class JmhLock implements AutoCloseable {

  private static final String IGNORE = "jmh.ignoreLock";

  private final Closeable file;
  private final Runnable release;

  private JmhLock(Closeable file, Runnable release) {
    this.file = file;
    this.release = release;
  }

  /** The lock file, the same as JMH's own. */
  public static Path path() {
    return Path.of(System.getProperty("java.io.tmpdir"), "jmh.lock");
  }

  /**
   * Takes the lock.
   *
   * @return empty if another run has it
   * @throws IOException if the lock file can't be opened
   */
  public static Optional<JmhLock> take() throws IOException {
    if (Boolean.getBoolean(IGNORE)) {
      return Optional.of(new JmhLock(() -> {}, () -> {}));
    }
    FileChannel file;
    try {
      file = open(path());
    } catch (IOException e) {
      throw new IOException(
          "can't take JMH's lock: "
              + FileErrors.line(e)
              + "; if no other JMH is running, say -D"
              + IGNORE
              + "=true",
          e);
    }
    // So that other users can take it as well, as JMH does; in vain if it is another's.
    boolean _ = path().toFile().setWritable(true, false);
    if (!lock(file)) {
      file.close();
      return Optional.empty();
    }
    // JMH would refuse the lock that we hold, so it is told to ask for none.
    System.setProperty(IGNORE, "true");
    return Optional.of(new JmhLock(file, () -> System.clearProperty(IGNORE)));
  }

  /**
   * First without leave to create it: in a folder for all such as /tmp, Linux refuses that for
   * another user's file even where everyone may write it (fs.protected_regular).
   */
  private static FileChannel open(Path path) throws IOException {
    try {
      return FileChannel.open(path, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    }
  }

  private static boolean lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Whether a line is JMH's warning about the lock it was told not to ask for. */
  static boolean isWarning(String line) {
    return line != null && line.contains("JMH lock is ignored");
  }

  @Override
  public void close() throws IOException {
    release.run();
    file.close();
  }
}

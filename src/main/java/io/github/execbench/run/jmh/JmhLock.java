package io.github.execbench.run.jmh;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * JMH's machine-wide lock. JMH takes it for one run of its own, which is one fork here; held over
 * all forks, no other JMH gets in between. Not taken where {@code -Djmh.ignoreLock=true} says so.
 */
public final class JmhLock implements AutoCloseable {

  private static final String IGNORE = "jmh.ignoreLock";

  private final RandomAccessFile file;
  private final Runnable release;

  private JmhLock(RandomAccessFile file, Runnable release) {
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
      return Optional.of(new JmhLock(null, () -> {}));
    }
    RandomAccessFile file = new RandomAccessFile(path().toFile(), "rw");
    // So that other users can take it as well, as JMH does.
    path().toFile().setWritable(true, false);
    if (!lock(file)) {
      file.close();
      return Optional.empty();
    }
    // JMH would refuse the lock that we hold, so it is told to ask for none.
    System.setProperty(IGNORE, "true");
    return Optional.of(new JmhLock(file, () -> System.clearProperty(IGNORE)));
  }

  private static boolean lock(RandomAccessFile file) throws IOException {
    try {
      FileLock lock = file.getChannel().tryLock();
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
    if (file != null) {
      file.close();
    }
  }
}

package io.github.execbench.run.duet;

import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.Session;
import io.github.execbench.run.RunFolder;
import io.github.execbench.run.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of a duet: its settings, and for each side the folder of a run, whose rounds are the
 * pairs. Locked while it is open.
 */
public final class DuetFolder implements AutoCloseable {

  private final Path path;
  private final RunFolder baseline;
  private final RunFolder candidate;

  private DuetFolder(Path path, RunFolder baseline, RunFolder candidate) {
    this.path = path;
    this.baseline = baseline;
    this.candidate = candidate;
  }

  /** Begins one in a new, empty folder. */
  public static DuetFolder create(
      Path path, DuetSettings settings, JournalHead baseline, JournalHead candidate)
      throws IOException, UsageException {
    RunFolder before = RunFolder.create(Optional.of(path.resolve(Side.BASELINE)), baseline);
    try {
      RunFolder now = RunFolder.create(Optional.of(path.resolve(Side.CANDIDATE)), candidate);
      settings.write(path);
      return new DuetFolder(path, before, now);
    } catch (IOException | UsageException | RuntimeException e) {
      before.close();
      throw e;
    }
  }

  /** Opens one that is to go on. */
  public static DuetFolder resume(Path path) throws IOException {
    RunFolder before = RunFolder.resume(path.resolve(Side.BASELINE));
    try {
      return new DuetFolder(path, before, RunFolder.resume(path.resolve(Side.CANDIDATE)));
    } catch (IOException | RuntimeException e) {
      before.close();
      throw e;
    }
  }

  public Path path() {
    return path;
  }

  /** The run of a side. */
  public RunFolder side(String name) {
    return name.equals(Side.BASELINE) ? baseline : candidate;
  }

  /** All forks of both sides. */
  public Pairs pairs() {
    return new Pairs(baseline.journal().forks(), candidate.journal().forks());
  }

  /** How many forks there are. */
  public int forks() {
    return baseline.journal().forks().size() + candidate.journal().forks().size();
  }

  /** Puts a fork away, on the disk before this returns. */
  public void append(String side, ForkRecord fork) throws IOException {
    side(side).append(fork);
  }

  /** Puts away how a session ended. */
  public void append(Session session) throws IOException {
    baseline.append(session);
    candidate.append(session);
  }

  @Override
  public void close() throws IOException {
    try {
      baseline.close();
    } finally {
      candidate.close();
    }
  }
}

package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.jmh.JmhLock;
import java.io.IOException;

/** What must not go on beside another JMH run of this machine. */
public final class UnderLock {

  /** Prepares a run that keeps the lock. */
  @FunctionalInterface
  public interface Part {
    PreparedRun under(JmhLock lock) throws UsageException, IOException;
  }

  private UnderLock() {}

  /**
   * Does its part under JMH's lock, which stays taken if that part succeeds.
   *
   * @throws CommandException if another run has it
   */
  public static PreparedRun prepare(Part part) throws UsageException, IOException {
    JmhLock lock = take();
    try {
      return part.under(lock);
    } catch (UsageException | IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * JMH's lock.
   *
   * @throws CommandException if another run has it
   */
  public static JmhLock take() throws IOException {
    return JmhLock.take()
        .orElseThrow(() ->
            new CommandException(
                ExitCode.FAILED,
                "another JMH run is under way on this machine (it holds "
                    + JmhLock.path()
                    + "): wait until it has ended, or add -Djmh.ignoreLock=true before -jar"));
  }
}

package io.github.execbench.cli.run;

import io.github.execbench.run.RunClock;
import io.github.execbench.run.RunFolder;
import io.github.execbench.run.jmh.Combination;
import io.github.execbench.run.jmh.JmhLock;
import io.github.execbench.run.jmh.JmhOptions;
import io.github.execbench.run.machine.LoadMeter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A run that is ready for its first fork, and what it holds until its end.
 *
 * @param plan what is measured
 * @param properties that tell each JVM's benchmarks what to work on
 * @param clock runs since the command began
 * @param lock JMH's, so that no other run disturbs this one
 */
public record PreparedRun(
    JmhOptions options,
    List<Combination> plan,
    RunFolder folder,
    Map<String, String> properties,
    RunClock clock,
    LoadMeter meter,
    JmhLock lock)
    implements AutoCloseable {

  @Override
  public void close() throws IOException {
    try (lock) {
      folder.close();
    }
  }
}

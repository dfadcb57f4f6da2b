package io.github.execbench.cli.run;

import io.github.execbench.benchmark.PhotoProperties;
import io.github.execbench.run.RunClock;
import io.github.execbench.run.RunFolder;
import io.github.execbench.run.jmh.Combination;
import io.github.execbench.run.jmh.JmhLock;
import io.github.execbench.run.jmh.JmhOptions;
import io.github.execbench.run.machine.LoadMeter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A run that is ready for its first fork, and what it holds until its end.
 *
 * @param plan what is measured
 * @param leftOut names of the photos that are not measured
 * @param clock runs since the command began
 * @param lock JMH's, so that no other run disturbs this one
 */
record PreparedRun(
    JmhOptions options,
    List<Combination> plan,
    RunFolder folder,
    List<String> leftOut,
    RunClock clock,
    LoadMeter meter,
    JmhLock lock)
    implements AutoCloseable {

  /** The system properties that tell a benchmark which photos are measured. */
  Map<String, String> photoProperties() {
    return PhotoProperties.of(Path.of(folder.journal().head().settings().images()), leftOut);
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      folder.close();
    }
  }
}

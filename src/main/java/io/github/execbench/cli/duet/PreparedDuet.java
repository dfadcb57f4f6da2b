package io.github.execbench.cli.duet;

import io.github.execbench.regression.Policy;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Session;
import io.github.execbench.run.RunClock;
import io.github.execbench.run.RunEnd;
import io.github.execbench.run.duet.DuetFolder;
import io.github.execbench.run.duet.DuetSettings;
import io.github.execbench.run.duet.Pairs;
import io.github.execbench.run.duet.Side;
import io.github.execbench.run.jmh.JmhLock;
import io.github.execbench.run.machine.LoadMeter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A duet that can start, or go on.
 *
 * @param verdicts what is known of each benchmark by the pairs so far
 */
record PreparedDuet(
    DuetSettings settings,
    Side baseline,
    Side candidate,
    DuetFolder folder,
    Pairs pairs,
    DuetVerdicts verdicts,
    RunClock clock,
    LoadMeter meter,
    JmhLock lock)
    implements AutoCloseable {

  List<BenchmarkId> benchmarks() {
    return settings.plan().shared();
  }

  PairWarmup warmup() {
    return new PairWarmup(settings.warmup(), pairs);
  }

  Policy policy() {
    return DuetPolicy.of(settings);
  }

  /** Puts away how the session ended. */
  void end(RunEnd why) throws IOException {
    List<ForkRecord> own =
        Stream.of(Side.BASELINE, Side.CANDIDATE)
            .flatMap(side -> folder.side(side).appended().stream())
            .toList();
    double seconds = own.stream().mapToDouble(ForkRecord::seconds).sum();
    folder.append(new Session(clock.started(), why.text(), clock.seconds(), seconds, own.size()));
  }

  @Override
  public void close() throws IOException {
    try {
      folder.close();
    } finally {
      lock.close();
    }
  }
}

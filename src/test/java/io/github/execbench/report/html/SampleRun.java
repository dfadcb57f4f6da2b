package io.github.execbench.report.html;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.ForkFailure;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.MachineLoad;
import io.github.execbench.results.journal.Metric;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.journal.RunSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A run of made-up numbers: five strategies, of which PROCESS fails in round 2. */
record SampleRun(Journal journal) {

  private static final List<String> STRATEGIES =
      List.of("SEQUENTIAL", "THREAD_POOL", "FORK_JOIN", "VIRTUAL_THREADS", "PROCESS");

  static SampleRun of(int rounds, String method, String warning) {
    List<PlannedBenchmark> planned = new ArrayList<>();
    List<ForkRecord> forks = new ArrayList<>();
    for (int i = 0; i < STRATEGIES.size(); i++) {
      String parallelism = i == 0 ? "1" : "2";
      BenchmarkId id =
          BenchmarkId.of(
              "x.PhotoBenchmark." + method,
              "avgt",
              Map.of("strategy", STRATEGIES.get(i), "parallelism", parallelism));
      planned.add(new PlannedBenchmark(id, rounds, 1));
      for (int round = 1; round <= rounds; round++) {
        boolean fails = i == 4 && round == 2;
        double drift = 1 + 0.01 * round + 0.003 * ((i * 7 + round * 3) % 5);
        double score = (i == 0 ? 1500 : 700 + 20 * i) * drift;
        forks.add(fork(forks.size() + 1, id, round, score, fails));
      }
    }
    RunSettings settings =
        new RunSettings(
            List.of("-f", "1"),
            false,
            "",
            0.99,
            OptionalInt.of(rounds),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty());
    JournalHead head =
        new JournalHead(
            JournalHead.FORMAT,
            Instant.parse("2026-11-01T12:00:00Z"),
            42,
            settings,
            environment(warning),
            planned);
    return new SampleRun(new Journal(head, forks, List.of()));
  }

  private static ForkRecord fork(
      int number, BenchmarkId id, int round, double score, boolean fails) {
    var metric = new Metric("photos", "AverageTimeResult", "ms/op", "AVG", score, List.of(), "");
    return new ForkRecord(
        number,
        id,
        round,
        Instant.parse("2026-11-01T12:00:00Z").plusSeconds(number),
        2,
        Optional.empty(),
        List.of(),
        fails ? List.of() : List.of(Iteration.of(metric, List.of())),
        List.of(),
        new MachineLoad(0.3, 0.6, 0, Double.NaN, Double.NaN, Double.NaN),
        fails
            ? Optional.of(new ForkFailure("exit code 137", "the last words\n"))
            : Optional.empty());
  }

  private static Environment environment(String warning) {
    return new Environment(
        "Test CPU",
        2,
        2,
        Double.NaN,
        8e9,
        "Linux",
        "6.1",
        "amd64",
        "performance",
        new Environment.Jdk(
            "25.0.1", "25.0.1+8", "Eclipse Adoptium", "OpenJDK 64-Bit Server VM", "/jdk"),
        List.of("-Xmx1g"),
        "1.37",
        "0.1.0",
        "target/benchmarks.jar",
        "ab12",
        "cd34",
        Optional.of(new Environment.Photos("images", 13, "ef56")),
        List.of(warning));
  }
}

package io.github.execbench.cli.duet;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.duet.DuetFolder;
import io.github.execbench.run.duet.DuetPlan;
import io.github.execbench.run.duet.DuetSettings;
import io.github.execbench.run.duet.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The folder of a duet, as a machine leaves it. */
final class WrittenDuet {

  private final long seed;
  private double margin = 0.05;
  private int cores = 2;
  private String jar = "abc";
  private final Map<BenchmarkId, double[]> scores = new TreeMap<>();
  private final List<BenchmarkId> failed = new ArrayList<>();
  private final List<BenchmarkId> gone = new ArrayList<>();

  WrittenDuet(long seed) {
    this.seed = seed;
  }

  static BenchmarkId id(String method, String... parallelism) {
    return BenchmarkId.of(
        "a.B." + method,
        "avgt",
        parallelism.length == 0 ? Map.of() : Map.of("parallelism", parallelism[0]));
  }

  WrittenDuet margin(double share) {
    margin = share;
    return this;
  }

  WrittenDuet cores(int count) {
    cores = count;
    return this;
  }

  WrittenDuet baselineJar(String hash) {
    jar = hash;
    return this;
  }

  /** So many pairs, in each of which the candidate takes so many times as long. */
  WrittenDuet measured(BenchmarkId id, int pairs, double ratio) {
    double[] all = new double[pairs];
    java.util.Arrays.fill(all, ratio);
    scores.put(id, all);
    return this;
  }

  /** The candidate's fork after these pairs fails. */
  WrittenDuet failed(BenchmarkId id, int pairs) {
    failed.add(id);
    return measured(id, pairs, 1);
  }

  WrittenDuet gone(BenchmarkId id) {
    gone.add(id);
    return this;
  }

  Path in(Path folder) throws IOException, UsageException {
    List<BenchmarkId> shared = List.copyOf(scores.keySet());
    var build = new DuetSettings.Build("/" + jar + ".jar", "/bin/java", "", Optional.empty());
    DuetSettings settings =
        new DuetSettings(
            1,
            seed,
            margin,
            0.05,
            List.of(),
            50,
            OptionalDouble.empty(),
            build,
            new DuetSettings.Build("/new.jar", "/bin/java", "", Optional.empty()),
            "fixed",
            List.of(),
            new DuetPlan(shared, gone, List.of(), List.of()));
    try (DuetFolder duet =
        DuetFolder.create(folder, settings, head(shared, jar), head(shared, "new"))) {
      int number = 0;
      for (int round = 1; round <= 50; round++) {
        for (BenchmarkId id : shared) {
          double[] ratios = scores.get(id);
          if (round <= ratios.length) {
            duet.append(Side.BASELINE, Journals.fork(++number, id, round, 100));
            duet.append(
                Side.CANDIDATE, Journals.fork(++number, id, round, 100 * ratios[round - 1]));
          } else if (failed.contains(id) && round == ratios.length + 1) {
            ForkRecord failure = Journals.failure(++number, id, round, "no way");
            duet.append(Side.CANDIDATE, failure);
          }
        }
      }
    }
    return folder;
  }

  private JournalHead head(List<BenchmarkId> shared, String hash) {
    Environment e = Journals.environment();
    return new JournalHead(
        JournalHead.FORMAT,
        Journals.TIME,
        seed,
        Journals.settings(OptionalDouble.empty(), OptionalDouble.empty()),
        new Environment(
            e.cpu(),
            cores,
            e.onlineCores(),
            e.cpuQuota(),
            e.memoryBytes(),
            e.os(),
            e.kernel(),
            e.architecture(),
            e.governor(),
            e.jdk(),
            e.jvmFlags(),
            e.jmhVersion(),
            "1.0",
            hash + ".jar",
            hash,
            "def",
            e.photos(),
            List.of()),
        shared.stream().map(id -> new PlannedBenchmark(id, 50, 0)).toList());
  }
}

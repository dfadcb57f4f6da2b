package io.github.execbench.cli.duet;

import io.github.execbench.cli.check.UnsteadySides;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Method;
import io.github.execbench.regression.Policy;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.report.Numbers;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.PoolingObstacles;
import io.github.execbench.run.duet.Pairs;
import io.github.execbench.run.duet.Side;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What the pairs so far say, as {@code check} reports it. */
final class DuetComparison {

  private final PreparedDuet duet;
  private final Pairs pairs;

  DuetComparison(PreparedDuet duet) {
    this.duet = duet;
    this.pairs = duet.pairs();
  }

  Comparison comparison() {
    Path folder = duet.folder().path();
    List<Path> before = List.of(folder.resolve(Side.BASELINE));
    List<Path> now = List.of(folder.resolve(Side.CANDIDATE));
    return new Comparison(
        name(duet.baseline()),
        name(duet.candidate()),
        duet.policy(),
        new DuetFindings(duet).worstFirst(),
        Method.DUET,
        duet.verdicts().tests(),
        List.of(),
        notes(),
        UnsteadySides.of(before, now));
  }

  private static String name(Side side) {
    return side.work()
            .map(work -> work.work() + " of " + String.join(File.pathSeparator, work.classPath()))
            .orElseGet(() -> side.jar().path().toString())
        + (side.jvmArguments().isEmpty() ? "" : " with " + side.jvmArguments());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    Environment before = duet.folder().side(Side.BASELINE).journal().head().environment();
    Environment now = duet.folder().side(Side.CANDIDATE).journal().head().environment();
    PoolingObstacles.between(before, now).stream()
        .filter(difference -> !difference.startsWith("jar "))
        .forEach(difference -> notes.add("what is compared differs in its " + difference));
    for (BenchmarkId id : duet.benchmarks()) {
      if (duet.verdicts().judged().contains(Judged.ALLOCATION)
          && !pairs.of(id).isEmpty()
          && !duet.verdicts().isMeasured(id, Judged.ALLOCATION)) {
        notes.add(Policy.subject(id) + ": allocation was not measured on both sides, not compared");
      }
    }
    for (BenchmarkId id : duet.settings().plan().ignored()) {
      notes.add("ignored: " + Policy.subject(id) + ": " + duet.policy().ignored(id).orElseThrow());
    }
    if (!before.jmhVersion().equals(now.jmhVersion())) {
      notes.add(
          ("what is compared differs in its JMH (was %s, is %s), which may measure otherwise:"
                  + " build both with one version")
              .formatted(before.jmhVersion(), now.jmhVersion()));
    }
    notes.addAll(duet.warmup().notes(duet.benchmarks()));
    notes.add(suite());
    return notes;
  }

  /** Of the rounds in which everything was measured: later ones lack what was decided by then. */
  private String suite() {
    List<BenchmarkId> measured =
        duet.benchmarks().stream()
            .filter(id -> !pairs.anyFailed(id) && duet.verdicts().isMeasured(id, Judged.SCORE))
            .toList();
    List<Double> means = new ArrayList<>();
    for (int round = 1; round <= duet.settings().maxPairs(); round++) {
      List<Double> ratios = new ArrayList<>();
      for (BenchmarkId id : measured) {
        pairs
            .pair(id, round)
            .map(Judged.SCORE::logRatio)
            .orElseGet(OptionalDouble::empty)
            .ifPresent(ratios::add);
      }
      if (!measured.isEmpty() && ratios.size() == measured.size()) {
        means.add(ratios.stream().mapToDouble(r -> r).average().orElseThrow());
      }
    }
    PairedRatios suite =
        new PairedRatios(
            duet.settings().margin(), means.stream().mapToDouble(Double::doubleValue).toArray());
    ConfidenceInterval interval = suite.interval(1 - duet.settings().alpha());
    return "geometric mean of all changes: "
        + (means.isEmpty() ? "unknown" : Numbers.ratio(suite.ratio()))
        + (interval.isKnown()
            ? " [" + Numbers.ratio(interval.low()) + ", " + Numbers.ratio(interval.high()) + "]"
            : "")
        + " over "
        + means.size()
        + " rounds of "
        + measured.size()
        + " benchmarks";
  }
}

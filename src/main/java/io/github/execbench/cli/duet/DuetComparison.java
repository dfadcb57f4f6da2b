package io.github.execbench.cli.duet;

import io.github.execbench.cli.check.UnsteadySides;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Contrast;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.Method;
import io.github.execbench.regression.Outlook;
import io.github.execbench.regression.Policy;
import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.WorstFirst;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.report.Numbers;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.PoolingObstacles;
import io.github.execbench.run.duet.Pairs;
import io.github.execbench.run.duet.Side;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the pairs so far say, as {@code check} reports it. */
final class DuetComparison {

  private final PreparedDuet duet;
  private final Pairs pairs;

  DuetComparison(PreparedDuet duet) {
    this.duet = duet;
    this.pairs = duet.pairs();
  }

  Comparison comparison() {
    List<Finding> findings = new ArrayList<>();
    duet.benchmarks().forEach(id -> findings.add(shared(id)));
    duet.settings()
        .plan()
        .gone()
        .forEach(id -> findings.add(settled(id, Verdict.MISSING, "the candidate lacks it")));
    duet.settings()
        .plan()
        .added()
        .forEach(id -> findings.add(settled(id, Verdict.NEW, "the baseline lacks it")));
    findings.sort(WorstFirst.ORDER);
    Path folder = duet.folder().path();
    List<Path> before = List.of(folder.resolve(Side.BASELINE));
    List<Path> now = List.of(folder.resolve(Side.CANDIDATE));
    return new Comparison(
        name(duet.baseline()),
        name(duet.candidate()),
        duet.policy(),
        findings,
        Method.DUET,
        duet.benchmarks().size(),
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

  private Finding shared(BenchmarkId id) {
    Optional<ForkRecord> lost = pairs.failed(Side.CANDIDATE, id);
    if (lost.isPresent()) {
      return settled(id, Verdict.FAILED, "it failed: " + reason(lost.get()));
    }
    Optional<ForkRecord> before = pairs.failed(Side.BASELINE, id);
    if (before.isPresent()) {
      return settled(id, Verdict.NEW, "it failed in the baseline: " + reason(before.get()));
    }
    PairedRatios ratios = duet.verdicts().ratios(id);
    if (ratios.pairs() == 0) {
      return settled(id, Verdict.CANT_TELL, "not measured");
    }
    Verdict verdict = duet.verdicts().verdict(id);
    return new Finding(
        contrast(id, Optional.of(ratios), "too few pairs: " + ratios.pairs()),
        verdict,
        ratios.pSlower(),
        duet.verdicts().adjustedP(id),
        Double.NaN,
        new Outlook(
            Double.NaN, verdict == Verdict.CANT_TELL ? OptionalInt.empty() : OptionalInt.of(0)));
  }

  private static String reason(ForkRecord fork) {
    return fork.failure().orElseThrow().reason();
  }

  private Finding settled(BenchmarkId id, Verdict verdict, String why) {
    return Finding.of(contrast(id, Optional.empty(), why), verdict);
  }

  private Contrast contrast(BenchmarkId id, Optional<PairedRatios> ratios, String note) {
    List<ForkRecord> before = pairs.forks(Side.BASELINE, id);
    List<ForkRecord> now = pairs.forks(Side.CANDIDATE, id);
    return new Contrast(
        id,
        "score",
        before.stream().findFirst().flatMap(ForkRecord::unit).orElse(""),
        mean(before),
        mean(now),
        before.size(),
        now.size(),
        duet.policy().marginOf(id),
        ratios.map(r -> r),
        note);
  }

  private static double mean(List<ForkRecord> forks) {
    return forks.stream().mapToDouble(ForkRecord::score).average().orElse(Double.NaN);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    Environment before = duet.folder().side(Side.BASELINE).journal().head().environment();
    Environment now = duet.folder().side(Side.CANDIDATE).journal().head().environment();
    PoolingObstacles.between(before, now).stream()
        .filter(difference -> !difference.startsWith("jar "))
        .forEach(difference -> notes.add("what is compared differs in its " + difference));
    for (BenchmarkId id : duet.settings().plan().ignored()) {
      notes.add("ignored: " + Policy.subject(id) + ": " + duet.policy().ignored(id).orElseThrow());
    }
    notes.add(suite());
    return notes;
  }

  /** Of the rounds in which everything was measured: later ones lack what was decided by then. */
  private String suite() {
    List<BenchmarkId> measured =
        duet.benchmarks().stream()
            .filter(id -> !pairs.anyFailed(id) && !pairs.logRatios(id).isEmpty())
            .toList();
    List<Double> means = new ArrayList<>();
    for (int round = 1; round <= duet.settings().maxPairs(); round++) {
      List<Double> ratios = new ArrayList<>();
      for (BenchmarkId id : measured) {
        pairs.logRatio(id, round).ifPresent(ratios::add);
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

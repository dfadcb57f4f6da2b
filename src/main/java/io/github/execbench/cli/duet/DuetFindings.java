package io.github.execbench.cli.duet;

import io.github.execbench.regression.Contrast;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.Outlook;
import io.github.execbench.regression.Quantity;
import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.WorstFirst;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.report.Numbers;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.run.duet.Pairs;
import io.github.execbench.run.duet.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** What the pairs so far say of each benchmark. */
final class DuetFindings {

  private final PreparedDuet duet;
  private final Pairs pairs;

  DuetFindings(PreparedDuet duet) {
    this.duet = duet;
    this.pairs = duet.pairs();
  }

  List<Finding> worstFirst() {
    List<Finding> findings = new ArrayList<>();
    duet.benchmarks().forEach(id -> findings.addAll(shared(id)));
    for (BenchmarkId id : duet.settings().plan().gone()) {
      findings.add(settled(id, Verdict.MISSING, "the candidate lacks it"));
    }
    for (BenchmarkId id : duet.settings().plan().added()) {
      findings.add(settled(id, Verdict.NEW, "the baseline lacks it"));
    }
    findings.sort(WorstFirst.ORDER);
    return findings;
  }

  private List<Finding> shared(BenchmarkId id) {
    Optional<ForkRecord> lost = pairs.failed(Side.CANDIDATE, id);
    if (lost.isPresent()) {
      return List.of(settled(id, Verdict.FAILED, "it failed: " + reason(lost.get())));
    }
    Optional<ForkRecord> before = pairs.failed(Side.BASELINE, id);
    if (before.isPresent()) {
      return List.of(
          settled(id, Verdict.NEW, "it failed in the baseline: " + reason(before.get())));
    }
    if (pairs.of(id).isEmpty()) {
      return List.of(settled(id, Verdict.CANT_TELL, "not measured"));
    }
    if (duet.verdicts().isIncomparable(id)) {
      Pairs.Pair pair = pairs.of(id).getFirst();
      return List.of(
          settled(
              id,
              Verdict.FAILED,
              "its scores can't be compared: %s %s and %s %s"
                  .formatted(
                      Numbers.score(pair.before().score()),
                      Judged.SCORE.unit(pair.before()),
                      Numbers.score(pair.now().score()),
                      Judged.SCORE.unit(pair.now()))));
    }
    return duet.verdicts().judged().stream()
        .filter(what -> duet.verdicts().isMeasured(id, what))
        .map(what -> judged(id, what))
        .toList();
  }

  private Finding judged(BenchmarkId id, Judged what) {
    PairedRatios ratios = duet.verdicts().ratios(id, what);
    Verdict verdict = duet.verdicts().verdict(id, what);
    List<Pairs.Pair> measured =
        pairs.of(id).stream().filter(pair -> what.logRatio(pair).isPresent()).toList();
    Quantity quantity = what.quantity(measured.getFirst());
    double ideal = quantity.ideal().orElse(0);
    Contrast contrast =
        new Contrast(
            id,
            quantity.name(),
            what.unit(measured.getFirst().before()),
            mean(measured, what::before) - ideal,
            mean(measured, what::now) - ideal,
            measured.size(),
            measured.size(),
            duet.policy().marginOf(id),
            Optional.of(ratios),
            "too few pairs: " + ratios.pairs());
    return new Finding(
        contrast,
        verdict,
        ratios.pSlower(),
        duet.verdicts().adjustedP(id, what),
        Double.NaN,
        new Outlook(
            Double.NaN, verdict == Verdict.CANT_TELL ? OptionalInt.empty() : OptionalInt.of(0)));
  }

  private static double mean(
      List<Pairs.Pair> measured, Function<Pairs.Pair, OptionalDouble> value) {
    return measured.stream()
        .mapToDouble(pair -> value.apply(pair).orElseThrow())
        .average()
        .orElseThrow();
  }

  private static String reason(ForkRecord fork) {
    return fork.failure().orElseThrow().reason();
  }

  private Finding settled(BenchmarkId id, Verdict verdict, String why) {
    List<ForkRecord> before = pairs.forks(Side.BASELINE, id);
    List<ForkRecord> now = pairs.forks(Side.CANDIDATE, id);
    Contrast contrast =
        new Contrast(
            id,
            "score",
            before.stream().findFirst().flatMap(ForkRecord::unit).orElse(""),
            mean(before),
            mean(now),
            before.size(),
            now.size(),
            duet.policy().marginOf(id),
            Optional.empty(),
            why);
    return Finding.of(contrast, verdict);
  }

  private static double mean(List<ForkRecord> forks) {
    return forks.stream().mapToDouble(ForkRecord::score).average().orElse(Double.NaN);
  }
}

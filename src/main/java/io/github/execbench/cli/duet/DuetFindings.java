package io.github.execbench.cli.duet;

import io.github.execbench.regression.Contrast;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.Outlook;
import io.github.execbench.regression.Quantity;
import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.WorstFirst;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.run.duet.Pairs;
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
  private final Settled settled;

  DuetFindings(PreparedDuet duet) {
    this.duet = duet;
    this.pairs = duet.pairs();
    this.settled = new Settled(pairs, duet.policy());
  }

  List<Finding> worstFirst() {
    List<Finding> findings = new ArrayList<>();
    duet.benchmarks().forEach(id -> findings.addAll(shared(id)));
    findings.addAll(settled.ofOneBuild(duet.settings().plan()));
    findings.sort(WorstFirst.ORDER);
    return findings;
  }

  private List<Finding> shared(BenchmarkId id) {
    Optional<Finding> lost = settled.ofLost(id);
    if (lost.isPresent()) {
      return List.of(lost.get());
    }
    if (pairs.of(id).isEmpty()) {
      return List.of(settled.unmeasured(id));
    }
    return duet.verdicts().judged().stream()
        .filter(what -> duet.verdicts().isMeasured(id, what))
        .map(what -> judged(id, what))
        .toList();
  }

  private Finding judged(BenchmarkId id, Judged what) {
    PairedRatios ratios = duet.verdicts().ratios(id, what);
    List<Pairs.Pair> measured = what.of(pairs.of(id));
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
            tooFew(ratios));
    return judged(
        contrast, ratios, duet.verdicts().verdict(id, what), duet.verdicts().adjustedP(id, what));
  }

  private static double mean(
      List<Pairs.Pair> measured, Function<Pairs.Pair, OptionalDouble> value) {
    return measured.stream()
        .mapToDouble(pair -> value.apply(pair).orElseThrow())
        .average()
        .orElseThrow();
  }

  /** What is said where there is no interval. */
  static String tooFew(PairedRatios ratios) {
    return "too few pairs: " + ratios.pairs();
  }

  /**
   * That a test led to.
   *
   * @param adjustedP the p-value of "not slower at all" after the correction
   */
  static Finding judged(Contrast contrast, PairedRatios ratios, Verdict verdict, double adjustedP) {
    return new Finding(
        contrast,
        verdict,
        ratios.pSlower(),
        adjustedP,
        Double.NaN,
        new Outlook(
            Double.NaN, verdict == Verdict.CANT_TELL ? OptionalInt.empty() : OptionalInt.of(0)));
  }
}

package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** Joins two result sets by benchmark, mode and parameters. */
final class Pairing {

  private final Policy policy;
  private final IdealTime idealTime;
  private final List<Contrast> contrasts = new ArrayList<>();
  private final List<Finding> settled = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private Pairing(Policy policy, IdealTime idealTime) {
    this.policy = policy;
    this.idealTime = idealTime;
  }

  static Pairing of(ResultSet baseline, ResultSet candidate, Policy policy, IdealTime idealTime) {
    Pairing pairing = new Pairing(policy, idealTime);
    TreeSet<BenchmarkId> ids = new TreeSet<>(baseline.benchmarks().keySet());
    ids.addAll(candidate.benchmarks().keySet());
    for (BenchmarkId id : ids) {
      Optional<String> ignored = policy.ignored(id);
      if (ignored.isPresent()) {
        pairing.notes.add("ignored: " + Policy.subject(id) + ": " + ignored.get());
      } else {
        pairing.join(
            id,
            Optional.ofNullable(baseline.benchmarks().get(id)),
            Optional.ofNullable(candidate.benchmarks().get(id)));
      }
    }
    return pairing;
  }

  /** What is to be judged. */
  List<Contrast> contrasts() {
    return contrasts;
  }

  /** What needs no test: failed, missing and new benchmarks. */
  List<Finding> settled() {
    return settled;
  }

  List<String> notes() {
    return notes;
  }

  private void join(
      BenchmarkId id, Optional<MeasuredBenchmark> baseline, Optional<MeasuredBenchmark> candidate) {
    Optional<MeasuredBenchmark> before = baseline.filter(b -> b.failure().isEmpty());
    Optional<MeasuredBenchmark> now = candidate.filter(c -> c.failure().isEmpty());
    if (candidate.isPresent() && now.isEmpty()) {
      settle(id, Verdict.FAILED, before, now, "it failed: " + candidate.get().failure().get());
    } else if (candidate.isEmpty()) {
      settle(id, Verdict.MISSING, before, now, "the candidate lacks it");
    } else if (before.isEmpty()) {
      String note = baseline.isPresent() ? "it failed in the baseline" : "the baseline lacks it";
      settle(id, Verdict.NEW, before, now, note);
    } else {
      score(id, before.get(), now.get());
      allocation(id, before.get(), now.get());
    }
  }

  private void settle(
      BenchmarkId id,
      Verdict verdict,
      Optional<MeasuredBenchmark> before,
      Optional<MeasuredBenchmark> now,
      String note) {
    settled.add(
        Finding.of(
            new Contrast(
                id,
                "score",
                before.or(() -> now).map(m -> m.primary().unit()).orElse(""),
                before.map(m -> m.primary().score()).orElse(Double.NaN),
                now.map(m -> m.primary().score()).orElse(Double.NaN),
                before.map(m -> m.primary().forks().size()).orElse(0),
                now.map(m -> m.primary().forks().size()).orElse(0),
                policy.marginOf(id),
                Optional.empty(),
                note),
            verdict));
  }

  private void score(BenchmarkId id, MeasuredBenchmark baseline, MeasuredBenchmark candidate) {
    Series before = baseline.primary();
    Series now = candidate.primary();
    OptionalDouble factor = Units.factor(now.unit(), before.unit());
    if (factor.isEmpty()) {
      settle(
          id,
          Verdict.FAILED,
          Optional.of(baseline),
          Optional.of(candidate),
          "its units can't be compared: " + before.unit() + " and " + now.unit());
      return;
    }
    add(id, Quantity.ofScore(id, before.unit(), idealTime), before, now, factor.getAsDouble());
  }

  private void allocation(BenchmarkId id, MeasuredBenchmark before, MeasuredBenchmark now) {
    Series a = before.secondary().get(Quantity.ALLOCATION);
    Series b = now.secondary().get(Quantity.ALLOCATION);
    if (a != null && b != null && a.unit().equals(b.unit())) {
      add(id, Quantity.ofAllocation(), a, b, 1);
    } else if (a != null || b != null) {
      notes.add(Policy.subject(id) + ": allocation was measured on one side only, not compared");
    }
  }

  private void add(BenchmarkId id, Quantity quantity, Series before, Series now, double factor) {
    Quantity.Change change = quantity.compare(before, now, factor);
    double ideal = quantity.ideal().orElse(0);
    contrasts.add(
        new Contrast(
            id,
            quantity.name(),
            before.unit(),
            before.score() - ideal,
            now.score() * factor - ideal,
            before.forks().size(),
            now.forks().size(),
            policy.marginOf(id),
            change.effect(),
            change.note()));
  }
}

package io.github.execbench.cli.duet;

import io.github.execbench.regression.Contrast;
import io.github.execbench.regression.Finding;
import io.github.execbench.regression.Policy;
import io.github.execbench.regression.Verdict;
import io.github.execbench.report.Numbers;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.run.duet.DuetPlan;
import io.github.execbench.run.duet.Pairs;
import io.github.execbench.run.duet.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said of the benchmarks of a machine without a test.
 *
 * @param pairs that it has measured
 */
record Settled(Pairs pairs, Policy policy) {

  /** Of what only one of the builds has. */
  List<Finding> ofOneBuild(DuetPlan plan) {
    List<Finding> findings = new ArrayList<>();
    for (BenchmarkId id : plan.gone()) {
      findings.add(finding(id, Verdict.MISSING, "the candidate lacks it"));
    }
    for (BenchmarkId id : plan.added()) {
      findings.add(finding(id, Verdict.NEW, "the baseline lacks it"));
    }
    return findings;
  }

  /** Of a benchmark of which a fork failed, or whose sides can't be compared; empty for others. */
  Optional<Finding> ofLost(BenchmarkId id) {
    return pairs
        .failed(Side.CANDIDATE, id)
        .map(fork -> finding(id, Verdict.FAILED, "it failed: " + reason(fork)))
        .or(() ->
            pairs
                .failed(Side.BASELINE, id)
                .map(
                    fork -> finding(id, Verdict.NEW, "it failed in the baseline: " + reason(fork))))
        .or(() -> pairs.of(id).stream().findFirst().flatMap(pair -> incomparable(id, pair)));
  }

  private Optional<Finding> incomparable(BenchmarkId id, Pairs.Pair first) {
    return Judged.SCORE.isIn(pairs.of(id))
        ? Optional.empty()
        : Optional.of(
            finding(
                id,
                Verdict.FAILED,
                "its scores can't be compared: %s %s and %s %s"
                    .formatted(
                        Numbers.score(first.before().score()),
                        Judged.SCORE.unit(first.before()),
                        Numbers.score(first.now().score()),
                        Judged.SCORE.unit(first.now()))));
  }

  private static String reason(ForkRecord fork) {
    return fork.failure().orElseThrow().reason();
  }

  /** Of a benchmark without a pair. */
  Finding unmeasured(BenchmarkId id) {
    return finding(id, Verdict.CANT_TELL, "not measured");
  }

  private Finding finding(BenchmarkId id, Verdict verdict, String why) {
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
            policy.marginOf(id),
            Optional.empty(),
            why);
    return Finding.of(contrast, verdict);
  }

  private static double mean(List<ForkRecord> forks) {
    return forks.stream().mapToDouble(ForkRecord::score).average().orElse(Double.NaN);
  }
}

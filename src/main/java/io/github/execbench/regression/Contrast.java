package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import java.util.Optional;

/**
 * One quantity of one benchmark on both sides.
 *
 * @param id the benchmark
 * @param metric what is judged: {@code score}, {@code overhead} or {@code gc.alloc.rate.norm}
 * @param unit the unit of the two scores, the baseline's
 * @param baseline the score before; NaN where there is none
 * @param candidate the score now; NaN where there is none
 * @param baselineForks how many forks were measured before; 0 where that is not known
 * @param candidateForks how many forks were measured now
 * @param margin the smallest change that matters here
 * @param effect the change, where the data allow one to be estimated
 * @param note what to know about it; empty if nothing
 */
public record Contrast(
    BenchmarkId id,
    String metric,
    String unit,
    double baseline,
    double candidate,
    int baselineForks,
    int candidateForks,
    double margin,
    Optional<Effect> effect,
    String note) {

  /** The same under another name. */
  public Contrast named(BenchmarkId name) {
    return with(name, note);
  }

  /** The same, saying that it is so on one of several machines. */
  public Contrast on(String machine) {
    return with(id, "on " + machine + ": " + note);
  }

  private Contrast with(BenchmarkId otherId, String otherNote) {
    return new Contrast(
        otherId,
        metric,
        unit,
        baseline,
        candidate,
        baselineForks,
        candidateForks,
        margin,
        effect,
        otherNote);
  }
}

package io.github.execbench.report;

import io.github.execbench.results.Steadiness;
import io.github.execbench.results.summary.RowSteadiness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which scores are not steady, as the end of a sentence. */
public final class SteadinessText {

  private SteadinessText() {}

  /**
   * Such as "4 of 5 forks of PROCESS were still warming: its score may fall by a further 20 %".
   * Empty if all is steady, or was not judged.
   *
   * @param name what the forks belong to
   * @param higherIsBetter whether a faster score is a higher one
   */
  public static Optional<String> doubt(
      String name, RowSteadiness steadiness, boolean higherIsBetter) {
    List<String> parts = new ArrayList<>();
    long warming = steadiness.count(Steadiness.WARMING);
    if (warming > 0) {
      parts.add(
          forks(warming, steadiness, name)
              + " still warming: its score may "
              + (higherIsBetter ? "rise" : "fall")
              + " by a further "
              + Numbers.percent(change(steadiness, higherIsBetter)));
    }
    long unsettled = steadiness.count(Steadiness.UNSETTLED);
    if (unsettled > 0) {
      parts.add(forks(unsettled, steadiness, name) + " unsettled: its score jumped");
    }
    long unproven = steadiness.count(Steadiness.UNPROVEN);
    if (unproven > 0) {
      parts.add(forks(unproven, steadiness, name) + " too short to prove steady");
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  /** By which share a score may still change for the better, in whole percents. */
  static double change(RowSteadiness steadiness, boolean higherIsBetter) {
    // A time's share less, m, is a throughput's share more, 1 / (1 - m) - 1.
    double share = steadiness.mayFall();
    return Math.round((higherIsBetter ? share / (1 - share) : share) * 100) / 100.0;
  }

  private static String forks(long count, RowSteadiness steadiness, String name) {
    return count
        + " of "
        + steadiness.verdicts().size()
        + " forks of "
        + name
        + (count == 1 ? " was" : " were");
  }
}

package io.github.execbench.regression;

import io.github.execbench.results.ConfidenceInterval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A machine on which something changed otherwise than on each other machine: by more than the
 * margin, and more than chance explains after Holm's correction for all that was looked at. Of two
 * machines it is both, or none.
 *
 * @param own the change on this machine
 * @param others the changes on the others
 */
record Disagreement(Pooling pooling, String machine, WelchEffect own, List<WelchEffect> others) {

  /** Those that are there. */
  static List<Disagreement> among(List<Pooling> poolings, double alpha) {
    List<Disagreement> possible = poolings.stream().flatMap(p -> of(p).stream()).toList();
    double[] holm = Adjustment.holm(possible.stream().mapToDouble(Disagreement::p).toArray());
    List<Disagreement> found = new ArrayList<>();
    for (int i = 0; i < holm.length; i++) {
      if (holm[i] < alpha && possible.get(i).isBeyondMargin(alpha)) {
        found.add(possible.get(i));
      }
    }
    return found;
  }

  private static List<Disagreement> of(Pooling pooling) {
    List<Disagreement> each = new ArrayList<>();
    Map<String, WelchEffect> effects = pooling.effects();
    effects.forEach((machine, own) -> {
      Map<String, WelchEffect> rest = new LinkedHashMap<>(effects);
      rest.remove(machine);
      if (!rest.isEmpty()) {
        each.add(new Disagreement(pooling, machine, own, List.copyOf(rest.values())));
      }
    });
    return each;
  }

  /** That it is like one of the others: the largest of their two-sided p-values. */
  private double p() {
    return others.stream()
        .map(own::beside)
        .mapToDouble(d -> Math.min(1, 2 * Math.min(d.pSlower(), d.pFaster())))
        .max()
        .orElseThrow();
  }

  private boolean isBeyondMargin(double alpha) {
    double margin = pooling.contrast().margin();
    return others.stream()
        .map(own::beside)
        .allMatch(difference -> {
          ConfidenceInterval interval = difference.interval(1 - 2 * alpha);
          return interval.low() > 1 + margin
              || interval.high() < difference.scale().mirrored(margin);
        });
  }

  /** A sentence for people. */
  String text(Policy policy) {
    double confidence = policy.decidingConfidence();
    return "machine "
        + machine
        + " disagrees on "
        + pooling.id()
        + " ("
        + pooling.metric()
        + "): "
        + text(own, confidence)
        + ", the others "
        + text(WelchEffect.ofMachines(others), confidence);
  }

  private static String text(WelchEffect effect, double confidence) {
    ConfidenceInterval interval = effect.interval(confidence);
    return String.format(
        Locale.ROOT, "%.3f [%.3f, %.3f]", effect.ratio(), interval.low(), interval.high());
  }
}

package io.github.execbench.regression;

import io.github.execbench.results.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Turns changes into verdicts. Something is <em>slower</em> if two things hold: its own interval,
 * of confidence 1 - 2 alpha, lies beyond the margin, and the one-sided test against "not slower at
 * all" survives Holm's correction for all tests of the comparison. The first keeps changes that
 * don't matter from being called regressions, each with a chance of alpha at most; the second
 * bounds by alpha the chance of even one false alarm among any number of unchanged benchmarks.
 * <em>Faster</em> is the mirror image. Something is the <em>same</em> if its interval lies within
 * the margin on both sides: two one-sided tests at alpha (Lakens, <i>Equivalence tests</i>, 2017).
 * Everything else <em>can't be told</em>.
 */
final class Judge {

  private Judge() {}

  /** Verdicts of contrasts that all have an effect, in their order. */
  static List<Verdict> verdicts(List<Contrast> tested, double alpha) {
    return verdicts(tested, alpha, Adjustment.holm(values(tested, Effect::pSlower)));
  }

  private static List<Verdict> verdicts(List<Contrast> tested, double alpha, double[] slower) {
    double[] faster = Adjustment.holm(values(tested, Effect::pFaster));
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < tested.size(); i++) {
      Contrast contrast = tested.get(i);
      verdicts.add(verdict(welch(contrast), contrast.margin(), alpha, slower[i], faster[i]));
    }
    return verdicts;
  }

  static List<Finding> judge(List<Contrast> contrasts, double alpha) {
    List<Contrast> tested = contrasts.stream().filter(c -> c.effect().isPresent()).toList();
    double[] p = values(tested, Effect::pSlower);
    double[] holm = Adjustment.holm(p);
    List<Verdict> verdicts = verdicts(tested, alpha, holm);
    double[] discovery = Adjustment.benjaminiHochberg(p);
    List<Finding> findings = new ArrayList<>();
    for (Contrast contrast : contrasts) {
      if (contrast.effect().isEmpty()) {
        findings.add(Finding.of(contrast, Verdict.CANT_TELL));
      }
    }
    for (int i = 0; i < tested.size(); i++) {
      Contrast contrast = tested.get(i);
      WelchEffect effect = welch(contrast);
      Outlook outlook = Outlook.of(effect, contrast.margin(), alpha, tested.size());
      Verdict verdict = verdicts.get(i);
      findings.add(
          new Finding(
              contrast,
              verdict,
              p[i],
              holm[i],
              discovery[i],
              verdict == Verdict.CANT_TELL ? outlook : outlook.settled()));
    }
    return findings;
  }

  /** Here the effects are the comparer's own. */
  private static WelchEffect welch(Contrast contrast) {
    return (WelchEffect) contrast.effect().orElseThrow();
  }

  private static double[] values(List<Contrast> tested, ToDoubleFunction<Effect> value) {
    return tested.stream()
        .mapToDouble(c -> value.applyAsDouble(c.effect().orElseThrow()))
        .toArray();
  }

  private static Verdict verdict(
      WelchEffect effect, double margin, double alpha, double slower, double faster) {
    ConfidenceInterval interval = effect.interval(1 - 2 * alpha);
    double slow = 1 + margin;
    double fast = effect.scale().mirrored(margin);
    if (interval.low() > slow && slower < alpha) {
      return Verdict.SLOWER;
    }
    if (interval.high() < fast && faster < alpha) {
      return Verdict.FASTER;
    }
    return interval.low() >= fast && interval.high() <= slow ? Verdict.SAME : Verdict.CANT_TELL;
  }
}

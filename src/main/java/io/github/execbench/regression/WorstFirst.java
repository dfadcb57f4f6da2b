package io.github.execbench.regression;

import java.util.Comparator;

/** The order of a report: what stops a merge first, the greatest slowdown before the others. */
public final class WorstFirst {

  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::verdict)
          .thenComparing(WorstFirst::ratio, Comparator.reverseOrder())
          .thenComparing(finding -> finding.contrast().id())
          .thenComparing(finding -> finding.contrast().metric());

  private WorstFirst() {}

  private static double ratio(Finding finding) {
    return finding.contrast().effect().map(Effect::ratio).orElse(0.0);
  }
}

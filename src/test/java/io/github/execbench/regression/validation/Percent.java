package io.github.execbench.regression.validation;

import java.util.Locale;

/** Shares for people. */
final class Percent {

  private Percent() {}

  static String of(double share) {
    return String.format(Locale.ROOT, "%s %%", Math.round(share * 1000) / 10.0)
        .replace(".0 %", " %");
  }
}

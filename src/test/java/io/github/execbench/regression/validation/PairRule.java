package io.github.execbench.regression.validation;

import java.util.List;
import java.util.function.Predicate;

/** A rule that looks at each benchmark by itself, as most tools do. */
record PairRule(String name, Predicate<Pair> slower) implements Rule {

  @Override
  public boolean[] slower(List<Pair> suite) {
    boolean[] found = new boolean[suite.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = slower.test(suite.get(i));
    }
    return found;
  }
}

package io.github.execbench.regression.validation;

import java.util.List;

/** Says which benchmarks of a suite got slower. */
interface Rule {

  String name();

  boolean[] slower(List<Pair> suite);
}

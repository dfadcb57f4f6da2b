package io.github.execbench.cli.duet;

import io.github.execbench.cli.check.CheckCommand;
import io.github.execbench.regression.Quantity;
import io.github.execbench.regression.Units;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.run.duet.DuetSettings;
import io.github.execbench.run.duet.JmhArguments;
import io.github.execbench.run.duet.Pairs;
import java.util.List;
import java.util.OptionalDouble;

/** What is judged of a benchmark, as {@code check} judges it. */
enum Judged {
  /** The score, or what sleeps take beyond their ideal time. */
  SCORE {
    @Override
    Quantity quantity(Pairs.Pair pair) {
      BenchmarkId id = pair.before().id();
      return Quantity.ofScore(id, unit(pair.before()), CheckCommand::idealTime);
    }

    @Override
    OptionalDouble before(Pairs.Pair pair) {
      return OptionalDouble.of(pair.before().score());
    }

    @Override
    OptionalDouble now(Pairs.Pair pair) {
      OptionalDouble factor = Units.factor(unit(pair.now()), unit(pair.before()));
      return factor.isEmpty()
          ? factor
          : OptionalDouble.of(pair.now().score() * factor.getAsDouble());
    }

    @Override
    String unit(ForkRecord fork) {
      return fork.unit().orElse("");
    }
  },
  /** What an operation allocates. */
  ALLOCATION {
    @Override
    Quantity quantity(Pairs.Pair pair) {
      return Quantity.ofAllocation();
    }

    @Override
    OptionalDouble before(Pairs.Pair pair) {
      return pair.before().secondary(Quantity.ALLOCATION);
    }

    @Override
    OptionalDouble now(Pairs.Pair pair) {
      return pair.now().secondary(Quantity.ALLOCATION);
    }

    @Override
    String unit(ForkRecord fork) {
      return "B/op";
    }
  };

  /** How it becomes a number that can be compared. */
  abstract Quantity quantity(Pairs.Pair pair);

  /** The baseline's value; empty if it was not measured. */
  abstract OptionalDouble before(Pairs.Pair pair);

  /** The candidate's, in the baseline's unit; empty if it can't be. */
  abstract OptionalDouble now(Pairs.Pair pair);

  /** The unit of a fork's value. */
  abstract String unit(ForkRecord fork);

  /** What a pair says, as the logarithm of the change; empty if a side has nothing to compare. */
  OptionalDouble logRatio(Pairs.Pair pair) {
    OptionalDouble before = before(pair);
    OptionalDouble now = now(pair);
    if (before.isEmpty() || now.isEmpty()) {
      return OptionalDouble.empty();
    }
    double ratio = quantity(pair).logRatio(before.getAsDouble(), now.getAsDouble());
    return Double.isFinite(ratio) ? OptionalDouble.of(ratio) : OptionalDouble.empty();
  }

  /** Those of the pairs that both sides have it of. */
  List<Pairs.Pair> of(List<Pairs.Pair> pairs) {
    return pairs.stream().filter(pair -> logRatio(pair).isPresent()).toList();
  }

  /** Whether both sides have something of it. */
  boolean isIn(List<Pairs.Pair> pairs) {
    return !of(pairs).isEmpty();
  }

  /** What is judged in a duet: allocation too where it was asked for. */
  static List<Judged> in(DuetSettings settings) {
    return in(JmhArguments.measureAllocation(settings.jmhArguments()));
  }

  static List<Judged> in(boolean allocation) {
    return allocation ? List.of(SCORE, ALLOCATION) : List.of(SCORE);
  }
}

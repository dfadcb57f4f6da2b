package io.github.execbench.regression.steady;

import io.github.execbench.results.ForkVerdict;
import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.IterationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fork of a journal as what the rule judges. */
public final class RecordedFork {

  private static final String SINGLE_SHOT = "ss";

  private RecordedFork() {}

  /** The verdict; empty for a failed fork, and for single shots, which are meant to be cold. */
  public static Optional<ForkVerdict> judge(ForkRecord fork) {
    return fork.failed() || fork.id().mode().equals(SINGLE_SHOT)
        ? Optional.empty()
        : Optional.of(ForkJudge.judge(stretches(fork)));
  }

  /** Its iterations in their order; where their time was not recorded, it is the one planned. */
  public static List<Stretch> stretches(ForkRecord fork) {
    List<Stretch> stretches = new ArrayList<>();
    boolean inverse = fork.id().higherIsBetter();
    for (Iteration iteration : fork.warmup()) {
      stretches.add(stretch(iteration, fork.settings().map(s -> s.warmup()), inverse, false));
    }
    for (Iteration iteration : fork.measurement()) {
      stretches.add(stretch(iteration, fork.settings().map(s -> s.measurement()), inverse, true));
    }
    return stretches;
  }

  private static Stretch stretch(
      Iteration iteration, Optional<IterationPlan> plan, boolean inverse, boolean measured) {
    Activity activity = iteration.activity().orElse(Activity.UNKNOWN);
    double planned = plan.map(p -> p.unit().toNanos(p.time()) / 1e9).orElse(Double.NaN);
    double score = iteration.primary().score();
    return new Stretch(
        activity.seconds() > 0 ? activity.seconds() : planned,
        inverse ? 1 / score : score,
        measured,
        activity.compileSeconds(),
        activity.cpuSeconds());
  }
}

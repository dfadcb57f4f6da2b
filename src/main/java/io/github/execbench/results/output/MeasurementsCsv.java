package io.github.execbench.results.output;

import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.util.List;

/** {@code measurements.csv}: one row an iteration, in the order of execution. */
final class MeasurementsCsv {

  private final Csv csv = new Csv();
  private final ParameterColumns parameters;

  private MeasurementsCsv(Journal journal) {
    parameters =
        new ParameterColumns(
            journal.head().benchmarks().stream().map(PlannedBenchmark::id).toList());
  }

  static String of(Journal journal) {
    MeasurementsCsv table = new MeasurementsCsv(journal);
    table.titles();
    journal.forks().forEach(table::fork);
    return table.csv.toString();
  }

  private void titles() {
    csv.field("Benchmark").field("Mode");
    parameters.titles(csv);
    csv.field("Round").field("Fork").field("Phase").field("Iteration");
    csv.field("Score").field("Unit").field("Failure");
    csv.field("Seconds").field("Compiling s").field("Collections").field("Collecting s");
    csv.field("CPU s").end();
  }

  private void fork(ForkRecord fork) {
    phase(fork, "warmup", fork.warmup());
    phase(fork, "measurement", fork.measurement());
    fork.failure()
        .ifPresent(failure -> {
          start(fork).field("failed").field("").number(Double.NaN).field("");
          activity(csv.field(failure.reason()), Activity.UNKNOWN);
        });
  }

  private void phase(ForkRecord fork, String phase, List<Iteration> iterations) {
    for (int i = 0; i < iterations.size(); i++) {
      start(fork).field(phase).number(i + 1);
      csv.number(iterations.get(i).primary().score());
      csv.field(iterations.get(i).primary().unit()).field("");
      activity(csv, iterations.get(i).activity().orElse(Activity.UNKNOWN));
    }
  }

  private static void activity(Csv csv, Activity activity) {
    csv.number(activity.seconds()).number(activity.compileSeconds());
    csv.number(activity.collections()).number(activity.collectSeconds());
    csv.number(activity.cpuSeconds()).end();
  }

  private Csv start(ForkRecord fork) {
    csv.quoted(fork.id().benchmark()).field(fork.id().mode());
    parameters.values(csv, fork.id());
    return csv.number(fork.round()).number(fork.number());
  }
}

package io.github.execbench.cli.tryout;

import io.github.execbench.benchmark.OwnProperties;
import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.Printable;
import io.github.execbench.results.journal.Calibration;
import io.github.execbench.workload.own.WorkSpec;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Calibrates a work in a JVM of its own, and says what it finds as it happens. */
final class CalibrationChild {

  /** Longer than any batch that is worth waiting for; a task that hangs is noticed by the child. */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  private final WorkSpec spec;
  private final WorkSpec loaded;
  private final TrialOptions options;
  private final int cores;
  private final Path expected;
  private final PrintWriter err;
  private final List<String> notes = new ArrayList<>();
  private String form = "";
  private boolean returns;
  private double[] alone = {};
  private double gain = 1;
  private double[] batch = {};
  private String unstored = "";

  /**
   * @param expected the file for the results
   * @param err where a compiler's words go
   */
  CalibrationChild(
      WorkSpec spec,
      WorkSpec loaded,
      TrialOptions options,
      int cores,
      Path expected,
      PrintWriter err) {
    this.spec = spec;
    this.loaded = loaded;
    this.options = options;
    this.cores = cores;
    this.expected = expected;
    this.err = err;
  }

  /**
   * Runs it to its end.
   *
   * @throws CommandException if the work can't be measured
   * @throws InterruptedException if this thread is interrupted; no process is left then
   */
  Calibrated run() throws IOException, InterruptedException {
    List<String> jvmArguments = new ArrayList<>(options.jvmArguments());
    jvmArguments.addAll(
        OwnProperties.arguments(
            OwnProperties.of(
                loaded,
                1,
                options.verifies(),
                Optional.of(options.taskTimeout()),
                Optional.empty())));
    List<String> arguments =
        List.of(
            Integer.toString(options.tasks().orElse(0)),
            Integer.toString(cores),
            expected.toString(),
            Boolean.toString(options.verifies()));
    try (ChildJvmProcess child =
        ChildJvmProcess.start(CalibrationMain.class, jvmArguments, arguments)) {
      while (true) {
        Optional<List<String>> line = child.next(SILENCE);
        if (line.isEmpty()) {
          throw new CommandException(
              ExitCode.FAILED, name() + ": the JVM that tried it " + child.ending());
        }
        if (line.get().getFirst().equals(ChildReport.DONE)) {
          return calibrated();
        }
        take(line.get());
      }
    }
  }

  private void take(List<String> line) {
    switch (line.getFirst()) {
      case ChildReport.FORM -> {
        form = line.get(1);
        returns = Boolean.parseBoolean(line.get(3));
      }
      case ChildReport.ALONE -> alone = numbers(line);
      case ChildReport.GAIN -> gain = numbers(line)[0];
      case ChildReport.BATCH -> batch = numbers(line);
      case ChildReport.UNSTORED -> unstored = line.get(1);
      case ChildReport.NOTE -> notes.add(Printable.of(line.get(1)));
      case ChildReport.DETAIL -> err.println(line.get(1));
      case ChildReport.FAIL ->
          throw new CommandException(
              Integer.parseInt(line.get(1)), Printable.of(prefixed(line.get(2))));
      default -> throw new IllegalArgumentException("no such line: " + line);
    }
  }

  /** What is said of a task says of which work. */
  private String prefixed(String why) {
    return why.startsWith("task ") || why.startsWith("the work") || why.startsWith("one of")
        ? name() + ": " + why
        : why;
  }

  private String name() {
    return spec.params().isEmpty() ? spec.work() : spec.work() + " " + spec.params();
  }

  private static double[] numbers(List<String> line) {
    return line.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
  }

  private Calibrated calibrated() {
    SortedMap<String, String> params = new TreeMap<>(spec.params());
    return new Calibrated(
        new Calibration(
            params, (int) batch[0], (int) alone[0], alone[1], alone[2], alone[3], batch[1], gain),
        form,
        returns,
        unstored,
        notes);
  }
}

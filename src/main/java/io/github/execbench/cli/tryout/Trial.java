package io.github.execbench.cli.tryout;

import io.github.execbench.benchmark.OwnProperties;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.report.CalibrationText;
import io.github.execbench.workload.own.WorkException;
import io.github.execbench.workload.own.WorkSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What others than {@code try} need to know of somebody's own work. */
public final class Trial {

  private static final Duration TASK_TIMEOUT = Duration.ofSeconds(30);

  private Trial() {}

  /**
   * How many tasks a batch should have, found out in a JVM of its own, and says what was found.
   *
   * @param asked that number, if it is known
   * @throws io.github.execbench.cli.console.CommandException if the work can't be measured
   * @throws InterruptedException if this thread is interrupted
   */
  public static int tasks(WorkSpec spec, OptionalInt asked, CommandOutput output)
      throws IOException, InterruptedException {
    try (Scratch scratch = Scratch.create()) {
      TrialOptions options = new TrialOptions(asked, true, TASK_TIMEOUT, List.of());
      int cores = Runtime.getRuntime().availableProcessors();
      Calibrated found =
          new CalibrationChild(
                  spec, spec, options, cores, scratch.folder().resolve("results"), output.err())
              .run();
      output.out().println(CalibrationText.line(found.calibration()));
      found.notes().forEach(note -> output.out().println("note: " + note));
      output.out().flush();
      return found.calibration().tasks();
    }
  }

  /** The exit code of a command that can't have a work. */
  public static int exitCode(WorkException failure) {
    return failure.kind() == WorkException.Kind.USAGE ? ExitCode.USAGE : ExitCode.FAILED;
  }

  /** What a fork must be told to measure it: results are compared, tasks have no time limit. */
  public static List<String> jvmArguments(WorkSpec spec, int tasks) {
    Map<String, String> properties =
        OwnProperties.of(spec, tasks, true, Optional.empty(), Optional.empty());
    return OwnProperties.arguments(properties);
  }
}

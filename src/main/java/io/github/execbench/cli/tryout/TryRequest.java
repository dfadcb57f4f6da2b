package io.github.execbench.cli.tryout;

import io.github.execbench.results.journal.Calibration;
import io.github.execbench.results.journal.OwnWork;
import io.github.execbench.run.RunRequest;
import io.github.execbench.run.jmh.JmhOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line of {@code try} says.
 *
 * @param run what it shares with {@code run}
 * @param work empty for a run that goes on
 * @param classPath as typed; blank if none was
 * @param params the values of each parameter of the work, by name in the order of the command line
 * @param tasks of a batch; empty: to be chosen
 * @param parallelism empty: to be chosen
 * @param verifies whether results are compared
 * @param taskTimeout of a task
 * @param timeoutAsked whether that was on the command line
 * @param jvmArguments that JMH's options give to its forks
 * @param like a run whose batches and steps to take
 */
record TryRequest(
    RunRequest run,
    Optional<String> work,
    String classPath,
    Map<String, List<String>> params,
    OptionalInt tasks,
    List<Integer> parallelism,
    boolean verifies,
    Duration taskTimeout,
    boolean timeoutAsked,
    List<String> jvmArguments,
    Optional<Path> like) {

  TryRequest {
    parallelism = List.copyOf(parallelism);
    jvmArguments = List.copyOf(jvmArguments);
  }

  /** The same with batches of so many tasks. */
  TryRequest withTasks(int count) {
    return new TryRequest(
        run,
        work,
        classPath,
        params,
        OptionalInt.of(count),
        parallelism,
        verifies,
        taskTimeout,
        timeoutAsked,
        jvmArguments,
        like);
  }

  /** As a run began that goes on. */
  TryRequest again(OwnWork own, Calibration calibration, JmhOptions options) {
    return new TryRequest(
        run,
        Optional.of(own.work()),
        "",
        Map.of(),
        OptionalInt.of(calibration.tasks()),
        List.of(),
        own.verified(),
        own.taskTimeoutSeconds().isPresent()
            ? Duration.ofMillis(Math.round(1e3 * own.taskTimeoutSeconds().getAsDouble()))
            : taskTimeout,
        own.taskTimeoutSeconds().isPresent(),
        options.jvmArguments(),
        like);
  }

  /** What the first JVM is to be told. */
  TrialOptions trial() {
    return new TrialOptions(tasks, verifies, taskTimeout, jvmArguments);
  }
}

package io.github.execbench.run.jmh;

import java.util.Optional;
import org.openjdk.jmh.runner.BenchmarkException;
import org.openjdk.jmh.runner.RunnerException;

/** Says in a line why a fork failed. */
final class FailureReason {

  private FailureReason() {}

  /** What the benchmark threw, out of JMH's wrappings, and what caused that in the first place. */
  static String of(Throwable error) {
    Throwable thrown = error;
    while (isWrapping(thrown) && inner(thrown).isPresent()) {
      thrown = inner(thrown).get();
    }
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String first = line(thrown);
    String last = line(root);
    return first.contains(last) ? first : first + "; " + last;
  }

  private static boolean isWrapping(Throwable error) {
    return error instanceof RunnerException || error instanceof BenchmarkException;
  }

  private static Optional<Throwable> inner(Throwable error) {
    return error.getSuppressed().length > 0
        ? Optional.of(error.getSuppressed()[0])
        : Optional.ofNullable(error.getCause());
  }

  private static String line(Throwable error) {
    return error.toString().lines().findFirst().orElse(error.getClass().getName());
  }
}

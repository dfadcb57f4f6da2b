package io.github.execbench.run.jmh;

import org.openjdk.jmh.runner.BenchmarkException;

/** Says in a line why a fork failed. */
final class FailureReason {

  private FailureReason() {}

  /** JMH wraps what a benchmark threw; the innermost has the reason. */
  static String of(Throwable error) {
    Throwable root = error;
    for (Throwable next = inner(error); next != null; next = inner(next)) {
      root = next;
    }
    return root.toString().lines().findFirst().orElse(root.getClass().getName());
  }

  private static Throwable inner(Throwable error) {
    if (error instanceof BenchmarkException && error.getSuppressed().length > 0) {
      return error.getSuppressed()[0];
    }
    return error.getCause();
  }
}

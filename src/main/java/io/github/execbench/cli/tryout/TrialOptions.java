package io.github.execbench.cli.tryout;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a work is tried for the first time.
 *
 * @param tasks of a batch; empty: to be chosen
 * @param verifies whether results are compared
 * @param taskTimeout of a task
 * @param jvmArguments of the JVM that tries it
 */
record TrialOptions(
    OptionalInt tasks, boolean verifies, Duration taskTimeout, List<String> jvmArguments) {

  TrialOptions {
    jvmArguments = List.copyOf(jvmArguments);
  }
}

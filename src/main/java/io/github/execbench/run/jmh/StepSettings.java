package io.github.execbench.run.jmh;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the forks of one combination have that others of the same benchmark have not.
 *
 * @param jvmArguments of its forks, besides those of all
 * @param warmups iterations; empty for those of the benchmark
 * @param measurements iterations; empty for those of the benchmark
 */
public record StepSettings(
    List<String> jvmArguments, OptionalInt warmups, OptionalInt measurements) {

  /** Nothing of its own. */
  public static final StepSettings NONE =
      new StepSettings(List.of(), OptionalInt.empty(), OptionalInt.empty());

  public StepSettings {
    jvmArguments = List.copyOf(jvmArguments);
  }
}

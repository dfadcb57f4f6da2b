package io.github.execbench.cli.sleep;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.PlainArguments;
import io.github.execbench.cli.console.Seconds;
import io.github.execbench.cli.runner.PlainRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What {@link SleepCommand} does, from plain arguments. */
public final class PlainSleep {

  private static final String SECONDS = "--seconds";

  private PlainSleep() {}

  /** Empty if the arguments are not plain, or wrong. */
  public static Optional<Callable<Integer>> of(String[] args, CommandOutput output) {
    var arguments =
        PlainArguments.of(args, List.of(SECONDS, PlainRunner.STRATEGY, PlainRunner.PARALLELISM));
    if (arguments.isEmpty() || arguments.get().value(SECONDS).isEmpty()) {
      return Optional.empty();
    }
    var runner = PlainRunner.of(arguments.get(), Sleeping.STRATEGY);
    var seconds = seconds(arguments.get().value(SECONDS).get());
    if (runner.isEmpty() || seconds.isEmpty()) {
      return Optional.empty();
    }
    int parallelism = runner.get().parallelism(seconds.size());
    return Optional.of(new Sleeping(seconds, runner.get().strategy(), parallelism, output));
  }

  /** Empty if one of them is wrong. */
  private static List<Seconds> seconds(String list) {
    List<Seconds> all = new ArrayList<>();
    try {
      for (String one : list.split(",", -1)) {
        all.add(Seconds.of(one));
      }
      return all;
    } catch (IllegalArgumentException e) {
      return List.of(); // the parser says why
    }
  }
}

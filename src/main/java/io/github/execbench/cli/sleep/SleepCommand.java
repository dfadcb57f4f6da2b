package io.github.execbench.cli.sleep;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.Seconds;
import io.github.execbench.cli.runner.RunnerChoice;
import io.github.execbench.strategy.Strategy;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The tutorial's first program: calls that wait, one after the other or all at once. */
@Command(
    name = "sleep",
    mixinStandardHelpOptions = true,
    description = "Sleeps, under any strategy, and says so as it happens.")
public final class SleepCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private RunnerChoice choice;

  @Option(
      names = "--seconds",
      required = true,
      split = ",",
      paramLabel = "S",
      converter = Seconds.Converter.class,
      description = "Wait this long in each call, such as 5,4,3,2,1.")
  private List<Seconds> seconds;

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    CommandOutput output = new CommandOutput(line.getOut(), line.getErr());
    Strategy strategy = choice.strategy(Sleeping.STRATEGY);
    int parallelism = choice.parallelism(strategy, seconds.size());
    return new Sleeping(seconds, strategy, parallelism, output).call();
  }
}

package io.github.execbench.cli.sleep;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.console.Seconds;
import io.github.execbench.cli.runner.RunnerChoice;
import io.github.execbench.cli.runner.StartCaching;
import io.github.execbench.strategy.Outcome;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.sleep.SleepTask;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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

  private int done;
  private int failed;
  private int told;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    List<SleepTask> tasks = seconds.stream().map(s -> new SleepTask(s.duration())).toList();
    String[] lines = new String[tasks.size()];
    Strategy strategy = choice.strategy(Strategy.SEQUENTIAL);
    try (Interruption _ = new Interruption();
        TaskRunner runner = strategy.open(choice.parallelism(strategy, tasks.size()))) {
      Iterator<SleepTask> announced =
          IntStream.range(0, tasks.size())
              .mapToObj(i -> {
                out.println("Sleeping " + seconds.get(i).typed() + " second(s)...");
                return tasks.get(i);
              })
              .iterator();
      runner.stream(
          announced,
          outcome -> {
            lines[outcome.index()] = line(outcome);
            // Ends come in any order, and are told in that of the tasks.
            while (told < lines.length && lines[told] != null) {
              out.println(lines[told++]);
            }
            done++;
          });
    } catch (InterruptedException e) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("interrupted: " + done + " of " + tasks.size() + " done");
      return ExitCode.INTERRUPTED;
    }
    out.println("Finished in " + Seconds.since(start));
    StartCaching.after(strategy, out, spec.commandLine().getErr());
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private String line(Outcome<Duration> outcome) {
    return switch (outcome) {
      case Outcome.Success<Duration>(int index, _, _) ->
          "Done Sleeping..." + seconds.get(index).typed();
      case Outcome.Failure<Duration>(_, Task<Duration> task, Throwable cause) -> {
        failed++;
        yield task.name() + " failed: " + cause.getMessage();
      }
    };
  }
}

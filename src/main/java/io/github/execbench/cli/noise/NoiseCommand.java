package io.github.execbench.cli.noise;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Seconds;
import io.github.execbench.run.machine.Ruler;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskFailedException;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.sleep.SleepWorkload;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares a fixed piece of work, and sleep, with themselves: what differs is the machine. */
@Command(
    name = "noise",
    mixinStandardHelpOptions = true,
    description = {
      "Measures this machine: the same work against itself, in turn.",
      "Says which change could be seen here in 5, 15 and 60 minutes."
    })
public final class NoiseCommand implements Callable<Integer> {

  private static final Duration LEAST = Duration.ofSeconds(10);

  @Spec private CommandSpec spec;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      converter = Seconds.Converter.class,
      defaultValue = "60",
      description = "Measure so long, at least 10 s; default: 60 s.")
  private Seconds seconds;

  @Override
  public Integer call() {
    if (seconds.duration().compareTo(LEAST) < 0) {
      throw new CommandException(
          ExitCode.USAGE, "--seconds " + seconds.typed() + ": must be at least 10");
    }
    PrintWriter out = spec.commandLine().getOut();
    try {
      SelfComparison work = new SelfComparison("work on all cores");
      SelfComparison sleep = new SelfComparison("sleep");
      measure(work, sleep);
      out.println(work.lines());
      out.println(sleep.lines());
      return ExitCode.OK;
    } catch (InterruptedException e) {
      spec.commandLine().getErr().println("interrupted");
      return ExitCode.INTERRUPTED;
    } catch (TaskFailedException e) {
      throw new CommandException(ExitCode.FAILED, "sleep failed: " + e.getMessage());
    }
  }

  private void measure(SelfComparison work, SelfComparison sleep)
      throws InterruptedException, TaskFailedException {
    SleepWorkload workload = SleepWorkload.ofTutorial();
    Ruler ruler = new Ruler();
    long end = System.nanoTime() + seconds.duration().toNanos();
    try (TaskRunner runner = Strategy.THREAD_POOL.open(workload.tasks().size())) {
      runner.run(workload.tasks());
      while (System.nanoTime() < end) {
        work.add(ruler.seconds(), ruler.seconds());
        sleep.add(batches(runner, workload), batches(runner, workload));
      }
    }
  }

  /** A few batches, as an iteration of a benchmark has. */
  private static double batches(TaskRunner runner, SleepWorkload workload)
      throws InterruptedException, TaskFailedException {
    long start = System.nanoTime();
    for (int i = 0; i < 5; i++) {
      runner.run(workload.tasks());
    }
    return (System.nanoTime() - start) / 1e9;
  }
}

package io.github.execbench.cli.sleep;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.console.Seconds;
import io.github.execbench.cli.runner.RunnerNews;
import io.github.execbench.cli.runner.StartCaching;
import io.github.execbench.strategy.Outcome;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.sleep.SleepTask;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;

/** Calls that wait, one after the other or all at once, and say so. */
final class Sleeping implements Callable<Integer> {

  /** If none is named. */
  static final Strategy STRATEGY = Strategy.SEQUENTIAL;

  private final List<Seconds> seconds;
  private final Strategy strategy;
  private final int parallelism;
  private final CommandOutput output;
  private final String[] lines;
  private int done;
  private int failed;
  private int told;

  Sleeping(List<Seconds> seconds, Strategy strategy, int parallelism, CommandOutput output) {
    this.seconds = seconds;
    this.strategy = strategy;
    this.parallelism = parallelism;
    this.output = output;
    lines = new String[seconds.size()];
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    String slots;
    try (Interruption _ = new Interruption();
        TaskRunner runner = strategy.open(parallelism)) {
      RunnerNews news = new RunnerNews(runner);
      runner.stream(new Announced(), this::ended);
      news.tell(output.err()::println);
      slots = RunnerNews.slots(strategy, runner);
    } catch (InterruptedException e) {
      output.err().println("interrupted: " + done + " of " + lines.length + " done");
      return ExitCode.INTERRUPTED;
    }
    output.out().println("Finished in " + Seconds.since(start) + slots);
    StartCaching.after(strategy, output);
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  /** The tasks, each announced as it is taken. */
  private final class Announced implements Iterator<SleepTask> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < lines.length;
    }

    @Override
    public SleepTask next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Seconds task = seconds.get(next++);
      output.out().println("Sleeping " + task.typed() + " second(s)...");
      return new SleepTask(task.duration());
    }
  }

  /** Ends come in any order, and are told in that of the tasks. */
  private void ended(Outcome<Duration> outcome) {
    lines[outcome.index()] = line(outcome);
    while (told < lines.length && lines[told] != null) {
      output.out().println(lines[told++]);
    }
    done++;
  }

  private String line(Outcome<Duration> outcome) {
    if (outcome instanceof Outcome.Failure<Duration>(_, Task<Duration> task, Throwable cause)) {
      failed++;
      return task.name() + " failed: " + cause.getMessage();
    }
    return "Done Sleeping..." + seconds.get(outcome.index()).typed();
  }
}

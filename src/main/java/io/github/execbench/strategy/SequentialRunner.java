package io.github.execbench.strategy;

import io.github.execbench.workload.Task;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Runs each task on the calling thread. */
final class SequentialRunner implements TaskRunner {

  private final Alarm alarm;

  SequentialRunner(RunnerOptions options) {
    alarm = new Alarm(options.taskTimeLimit());
  }

  @Override
  public <R> List<R> run(List<? extends Task<R>> tasks)
      throws TaskFailedException, InterruptedException {
    List<R> results = new ArrayList<>(tasks.size());
    for (Task<R> task : tasks) {
      checkInterrupt();
      switch (end(task)) {
        case Outcome.Success<R> success -> results.add(success.value());
        case Outcome.Failure<R> failure -> throw new TaskFailedException(task, failure.cause());
      }
    }
    return results;
  }

  @Override
  public <R> void stream(Iterator<? extends Task<R>> tasks, Consumer<? super Outcome<R>> outcomes)
      throws InterruptedException {
    while (tasks.hasNext()) {
      checkInterrupt();
      outcomes.accept(end(tasks.next()));
    }
  }

  private static void checkInterrupt() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** The task runs on the caller's thread, so its interruption is the caller's. */
  private <R> Outcome<R> end(Task<R> task) throws InterruptedException {
    Outcome<R> outcome = alarm.call(new TaskRun<>(task, CallSite.HERE));
    if (outcome instanceof Outcome.Failure<R>(_, InterruptedException e)) {
      throw e;
    }
    return outcome;
  }

  @Override
  public int parallelism() {
    return 1;
  }

  @Override
  public void close() {
    alarm.close();
  }
}

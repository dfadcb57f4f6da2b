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
      TaskRun<R> run = run(results.size(), task);
      Throwable thrown = run.thrown();
      if (thrown != null) {
        throw new TaskFailedException(task, thrown);
      }
      results.add(run.value());
    }
    return results;
  }

  @Override
  public <R> void stream(Iterator<? extends Task<R>> tasks, Consumer<? super Outcome<R>> outcomes)
      throws InterruptedException {
    for (int index = 0; tasks.hasNext(); index++) {
      checkInterrupt();
      outcomes.accept(run(index, tasks.next()).outcome());
    }
  }

  private static void checkInterrupt() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /**
   * Runs a task on the caller's thread, so its interruption is the caller's: a task that fails of
   * it is not at fault.
   */
  private <R> TaskRun<R> run(int index, Task<R> task) throws InterruptedException {
    TaskRun<R> run = new TaskRun<>(index, task, TaskCaller.HERE);
    run.run(alarm);
    if (run.failed()) {
      checkInterrupt();
    }
    if (run.thrown() instanceof InterruptedException e) {
      throw e;
    }
    return run;
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

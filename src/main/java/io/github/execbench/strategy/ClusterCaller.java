package io.github.execbench.strategy;

import io.github.execbench.strategy.cluster.ClusterPool;
import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.cluster.engine.EngineLibrary;
import io.github.execbench.strategy.cluster.engine.Station;
import io.github.execbench.strategy.process.NoWorkerException;
import io.github.execbench.workload.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Calls tasks at the workers of a cluster. */
record ClusterCaller(ClusterPool pool) implements TaskCaller {

  static void checkLibrary() {
    try {
      EngineLibrary.load();
    } catch (ClusterException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }

  /**
   * @throws CannotStartException if there is no cluster
   */
  static ClusterCaller open(RunnerOptions options) {
    try {
      return new ClusterCaller(ClusterPool.open(options.parallelism(), options.taskTimeLimit()));
    } catch (ClusterException | IllegalArgumentException e) {
      throw new CannotStartException(String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStartException("interrupted while the cluster was opened", e);
    }
  }

  @Override
  public <R> R call(Task<R> task) throws Exception {
    try {
      return pool.call(task);
    } catch (NoWorkerException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }

  @Override
  public Map<String, Outcome<String>> screen(Task<String> question) throws InterruptedException {
    try {
      pool.ask(question);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Outcome<String>> outcomes = new TreeMap<>();
    for (Station station : pool.stations()) {
      outcomes.put(station.address(), at(station, question));
    }
    return outcomes;
  }

  @Override
  public void tellOfUnused(Consumer<String> listener) {
    pool.tellOfUnused(listener);
  }

  private Outcome<String> at(Station station, Task<String> task) throws InterruptedException {
    try {
      return new Outcome.Success<>(0, task, pool.callAt(station, task));
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      return new Outcome.Failure<>(0, task, e);
    }
  }

  @Override
  public int places(int asked) {
    return Math.min(asked, Math.max(1, pool.slots()));
  }

  @Override
  public void close() {
    pool.close();
  }
}

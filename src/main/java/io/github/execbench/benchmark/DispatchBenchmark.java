package io.github.execbench.benchmark;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskFailedException;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.empty.EmptyTask;
import io.github.execbench.workload.empty.EmptyWorkload;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a strategy cost by itself, a task?
 *
 * <p>The tasks are empty, 1,000 a batch. {@link #strategy} is this suite's way; {@link #bareLoop}
 * and {@link #bareExecutor} are the JDK's own, written by hand: the difference is what our layer
 * (stopping at the first failure, canceling, bounding what is under way) adds.
 *
 * <p>Fair: the same tasks, results gathered in task order, executors opened and closed outside the
 * timed part. {@code invokeAll} of the bare executors runs on after a failure and bounds nothing on
 * virtual threads: it does less.
 *
 * <p>Alone: {@code java -jar target/benchmarks.jar DispatchBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class DispatchBenchmark {

  static final int TASKS = 1000;

  private final EmptyWorkload workload = new EmptyWorkload(TASKS);
  private List<Integer> results = List.of();

  /** A strategy of the suite, opened. */
  @State(Scope.Benchmark)
  public static class Opened {
    @Param public Strategy strategy;

    @Param(Parallelism.CORES)
    public String parallelism;

    TaskRunner runner;

    @Setup
    public void open() {
      runner = Parallelism.open(strategy, parallelism);
    }

    @TearDown
    public void close() {
      runner.close();
    }
  }

  /** An executor of the JDK, opened. */
  @State(Scope.Benchmark)
  public static class Bare {
    @Param public BareExecutor executor;

    @Param(Parallelism.CORES)
    public String parallelism;

    ExecutorService service;

    @Setup
    public void open() {
      service = executor.open(Parallelism.of(parallelism));
    }

    @TearDown
    public void close() {
      service.close();
    }
  }

  @Benchmark
  @OperationsPerInvocation(TASKS)
  public List<Integer> strategy(Opened opened) throws TaskFailedException, InterruptedException {
    long start = Planted.start();
    results = opened.runner.run(workload.tasks());
    return Planted.prolonged(start, results);
  }

  @Benchmark
  @OperationsPerInvocation(TASKS)
  public List<Integer> bareLoop() {
    long start = Planted.start();
    List<Integer> gathered = new ArrayList<>(TASKS);
    for (EmptyTask task : workload.tasks()) {
      gathered.add(task.call());
    }
    results = gathered;
    return Planted.prolonged(start, gathered);
  }

  @Benchmark
  @OperationsPerInvocation(TASKS)
  public List<Integer> bareExecutor(Bare bare) throws InterruptedException, ExecutionException {
    long start = Planted.start();
    results = BareExecutor.run(bare.service, workload.tasks());
    return Planted.prolonged(start, results);
  }

  @TearDown(Level.Iteration)
  public void verify() {
    workload.verify(results);
  }
}

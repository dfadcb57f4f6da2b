package io.github.execbench.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.cluster.StandingWorker;
import io.github.execbench.workload.WrongResultException;
import io.github.execbench.workload.empty.EmptyWorkload;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Param;

/** Each benchmark's own set-up, method and check, run once as JMH would. */
@ExtendWith(StandingWorker.class)
class BenchmarksTest {

  @ParameterizedTest
  @EnumSource
  void sleep(Strategy strategy) throws Exception {
    SleepBenchmark benchmark = new SleepBenchmark();
    benchmark.strategy = strategy;
    benchmark.parallelism = "5";
    benchmark.open();
    try {
      assertEquals(5, benchmark.sleep().size());
      benchmark.verify();
    } finally {
      benchmark.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void bareExecutor(BareExecutor executor) throws Exception {
    BareExecutorBenchmark benchmark = new BareExecutorBenchmark();
    benchmark.executor = executor;
    benchmark.parallelism = 5;
    assertEquals(5, benchmark.cold().size());
    benchmark.verify();
  }

  @Test
  void sleepScale() throws Exception {
    String[] named =
        SleepScaleBenchmark.class.getField("strategy").getAnnotation(Param.class).value();
    for (String name : named) {
      SleepScaleBenchmark benchmark = new SleepScaleBenchmark();
      benchmark.strategy = Strategy.valueOf(name);
      benchmark.sleepers = 50;
      benchmark.open();
      try {
        assertEquals(50, benchmark.sleep().size());
        benchmark.verify();
      } finally {
        benchmark.close();
      }
    }
  }

  /** Whoever adds a strategy decides here whether it can hold 10,000 sleepers. */
  @Test
  void sleepScaleLeavesOutOnlyWhatCannot() throws Exception {
    String[] named =
        SleepScaleBenchmark.class.getField("strategy").getAnnotation(Param.class).value();
    EnumSet<Strategy> left = EnumSet.allOf(Strategy.class);
    List.of(named).forEach(name -> left.remove(Strategy.valueOf(name)));
    left.removeIf(s -> s.name().matches("SEQUENTIAL|FORK_JOIN|PROCESS|CLUSTER"));
    assertTrue(left.isEmpty(), left + ": can it run 10,000 sleepers at once?");
  }

  @ParameterizedTest
  @EnumSource
  void dispatch(Strategy strategy) throws Exception {
    DispatchBenchmark benchmark = new DispatchBenchmark();
    DispatchBenchmark.Opened opened = new DispatchBenchmark.Opened();
    opened.strategy = strategy;
    opened.parallelism = Parallelism.CORES;
    opened.open();
    try {
      assertEquals(DispatchBenchmark.TASKS, benchmark.strategy(opened).size());
      benchmark.verify();
    } finally {
      opened.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void dispatchByHand(BareExecutor executor) throws Exception {
    DispatchBenchmark benchmark = new DispatchBenchmark();
    DispatchBenchmark.Bare bare = new DispatchBenchmark.Bare();
    bare.executor = executor;
    bare.parallelism = "2";
    bare.open();
    try {
      benchmark.bareExecutor(bare);
      benchmark.verify();
      benchmark.bareLoop();
      benchmark.verify();
    } finally {
      bare.close();
    }
  }

  @Test
  void parallelismIsANumberOrTheCores() {
    assertEquals(3, Parallelism.of("3"));
    assertEquals(Runtime.getRuntime().availableProcessors(), Parallelism.of("cores"));
    assertThrows(NumberFormatException.class, () -> Parallelism.of("many"));
  }

  @Test
  void emptyResultsOutOfPlaceAreRefused() {
    var workload = new EmptyWorkload(2);
    workload.verify(List.of(0, 1));
    assertThrows(WrongResultException.class, () -> workload.verify(List.of(1, 0)));
    assertThrows(WrongResultException.class, () -> workload.verify(List.of(0)));
  }
}

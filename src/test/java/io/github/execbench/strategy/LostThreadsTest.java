package io.github.execbench.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.testing.Echo;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ForkJoinWorkerThreadFactory;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A system that gives no more threads leaves nobody waiting: all ends, and says so once. */
@Timeout(60)
class LostThreadsTest {

  private static final RunnerOptions OPTIONS = RunnerOptions.of(4);
  private static final List<Echo> TASKS = IntStream.range(0, 200).mapToObj(Echo::new).toList();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aPool(int threads) {
    AtomicInteger left = new AtomicInteger(threads);
    ThreadFactory few =
        task -> {
          checkLeft(left);
          return new Thread(task);
        };
    try (TaskRunner runner = ExecutorRunner.ofPool(Executors.newFixedThreadPool(4, few), OPTIONS)) {
      assertSaysSo(runner);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aForkJoinPool(int threads) {
    AtomicInteger left = new AtomicInteger(threads);
    ForkJoinWorkerThreadFactory few =
        pool -> {
          checkLeft(left);
          return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        };
    try (TaskRunner runner = ExecutorRunner.ofForkJoin(few, OPTIONS)) {
      assertSaysSo(runner);
    }
  }

  @Test
  void aPoolThatTakesTasksAndForgetsThem() {
    try (TaskRunner runner = ExecutorRunner.ofPool(new Forgetful(), OPTIONS)) {
      var batch = assertThrows(CannotStartException.class, () -> runner.run(TASKS));
      assertTrue(batch.getMessage().contains("no thread takes up a task"), batch.getMessage());
      assertThrows(
          CannotStartException.class, () -> runner.stream(TASKS.iterator(), outcome -> {}));
    }
  }

  /** As the JDK says it. */
  private static void checkLeft(AtomicInteger left) {
    if (left.getAndDecrement() <= 0) {
      throw new OutOfMemoryError(
          "unable to create native thread: possibly out of memory or process/resource limits"
              + " reached");
    }
  }

  private static void assertSaysSo(TaskRunner runner) {
    AtomicInteger failed = new AtomicInteger();
    var stream =
        assertThrows(
            CannotStartException.class,
            () ->
                runner.stream(
                    TASKS.iterator(),
                    outcome -> {
                      if (outcome instanceof Outcome.Failure) {
                        failed.incrementAndGet();
                      }
                    }));
    assertTrue(stream.getMessage().contains("ulimit -u"), stream.getMessage());
    assertEquals(0, failed.get(), "no task is at fault");
    var batch = assertThrows(CannotStartException.class, () -> runner.run(TASKS));
    assertTrue(batch.getMessage().contains("ulimit -u"), batch.getMessage());
  }

  /** Never runs anything. */
  private static final class Forgetful extends AbstractExecutorService implements ExecutorService {
    @Override
    public void execute(Runnable command) {}

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return true;
    }

    @Override
    public boolean isTerminated() {
      return true;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}

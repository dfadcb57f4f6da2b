package io.github.execbench.strategy.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.strategy.cluster.engine.EngineLibrary;
import io.github.execbench.strategy.process.wire.RemoteTaskException;
import io.github.execbench.strategy.process.worker.WorkerDiedException;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.UnsendableResultException;
import io.github.execbench.workload.testing.Echo;
import io.github.execbench.workload.testing.Misbehaves;
import io.github.execbench.workload.testing.Misbehaves.How;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tasks that do their worst, and workers that are lost, with a worker of one's own. */
@Timeout(120)
class ClusterPoolTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static ClusterPool pool;
  private static long before;

  @BeforeAll
  static void open() throws Exception {
    before = children();
    pool = ClusterPool.open(2, Optional.of(LIMIT));
  }

  @AfterAll
  static void close() {
    pool.close();
    assertEquals(before, children(), "processes left behind");
  }

  @Test
  void aTaskThatKillsItsProcessEachTimeFailsWithItsLastWordsAndTheWorkerGoesOn() throws Exception {
    ProcessHandle worker = worker();
    String message =
        assertThrows(WorkerDiedException.class, () -> pool.call(new Misbehaves(How.EXITS)))
            .getMessage();
    assertTrue(message.contains("in each of 3 tries"), message);
    assertTrue(message.contains("exit code 7"), message);
    assertTrue(message.contains("my last words"), message);
    assertTrue(worker.isAlive());
    assertGoesOn();
  }

  @Test
  void aFullHeapFailsItsTaskAlone() throws Exception {
    String full =
        assertThrows(WorkerDiedException.class, () -> pool.call(new Misbehaves(How.FILLS_THE_HEAP)))
            .getMessage();
    assertTrue(full.contains("OutOfMemoryError"), full);
    assertGoesOn();
  }

  @Test
  void theAllowListHoldsAtBothEnds() throws Exception {
    var byDriver =
        assertThrows(
            UnsendableResultException.class,
            () -> pool.call(new Misbehaves(How.RETURNS_WHAT_IS_NOT_ALLOWED)));
    assertTrue(byDriver.getMessage().contains("REJECTED"), byDriver.getMessage());
    var byWorker = assertThrows(RemoteTaskException.class, () -> pool.call(new Stranger()));
    assertTrue(byWorker.toString().contains("REJECTED"), byWorker.toString());
    StringWriter printed = new StringWriter();
    byWorker.printStackTrace(new PrintWriter(printed));
    assertTrue(printed.toString().contains(".worker.WorkerLoop."), "the stack over there");
    assertGoesOn();
  }

  @Test
  void aLostWorkerIsReplacedAndItsTasksRunAgain() throws Exception {
    int tasks = 24;
    List<Integer> results = new ArrayList<>();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < tasks; i++) {
        int value = i;
        calls.add(callers.submit(() -> pool.call(new Echo(value, 100))));
      }
      calls.getFirst().get();
      worker().destroyForcibly();
      for (Future<Integer> call : calls) {
        results.add(call.get());
      }
    }
    assertEquals(LongStream.range(0, tasks).mapToObj(i -> (int) i).toList(), results);
    assertEquals(2, pool.slots());
  }

  @Test
  void aTaskDeafToInterruptionCostsItsProcessAndNoSlot() throws Exception {
    Fleet fleet = new OwnFleet(EngineLibrary.load(), 1);
    try (ClusterPool one =
        ClusterPool.open(fleet, Optional.of(Duration.ofSeconds(1)), Duration.ofSeconds(20))) {
      var timeout =
          assertThrows(TimeoutException.class, () -> one.call(new Misbehaves(How.SLEEPS_DEAFLY)));
      assertEquals("not done within 1000 ms", timeout.getMessage());
      assertEquals(42, one.call(new Echo(42)));
    }
  }

  /** Of a package that is not on the list. */
  private record Stranger() implements Task<Object> {
    @Override
    public String name() {
      return "stranger";
    }

    @Override
    public Object call() {
      return 0;
    }
  }

  private static void assertGoesOn() throws Exception {
    assertEquals(42, pool.call(new Echo(42)));
  }

  private static ProcessHandle worker() {
    return ProcessHandle.current().children().findFirst().orElseThrow();
  }

  private static long children() {
    return ProcessHandle.current().descendants().count();
  }
}

package io.github.execbench.strategy.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.strategy.process.wire.RemoteTaskException;
import io.github.execbench.strategy.process.worker.WorkerCommand;
import io.github.execbench.strategy.process.worker.WorkerDiedException;
import io.github.execbench.strategy.process.worker.WorkerStartException;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.UnsendableResultException;
import io.github.execbench.workload.testing.Echo;
import io.github.execbench.workload.testing.Marker;
import io.github.execbench.workload.testing.Misbehaves;
import io.github.execbench.workload.testing.Misbehaves.How;
import java.io.NotSerializableException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tasks that do their worst cost themselves alone. */
@Timeout(120)
class WorkerPoolTest {

  private static final Duration LONG = Duration.ofSeconds(100);

  @TempDir Path folder;

  @Test
  void anExitFailsItsTaskWithCodeAndLastWords() throws Exception {
    try (WorkerPool pool = pool()) {
      String message = death(pool, new Misbehaves(How.EXITS));
      assertTrue(message.contains("exit code 7"), message);
      assertTrue(message.contains("my last words"), message);
      assertGoesOn(pool);
    }
  }

  @Test
  void aFullHeapFailsItsTask() throws Exception {
    try (WorkerPool pool = new WorkerPool(8, Optional.empty())) {
      String message = death(pool, new Misbehaves(How.FILLS_THE_HEAP));
      assertTrue(message.contains("exit code 3"), message);
      assertTrue(message.contains("OutOfMemoryError"), message);
      assertGoesOn(pool);
    }
  }

  @Test
  void aKilledWorkerFailsItsTask() throws Exception {
    try (WorkerPool pool = pool();
        ExecutorService caller = Executors.newSingleThreadExecutor()) {
      long before = children();
      Future<String> message =
          caller.submit(() -> death(pool, new Marker(folder.toString(), 1, 99, LONG)));
      while (Marker.count(folder.toString(), ".running") == 0) {
        Thread.sleep(1);
      }
      assertEquals(before + 1, children());
      ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
      assertTrue(message.get().contains("exit code 137 (signal 9)"), message.get());
      assertGoesOn(pool);
    }
    assertEquals(0, children());
  }

  @Test
  void aWorkerKilledWhileIdleIsReplacedSilently() throws Exception {
    try (WorkerPool pool = pool()) {
      assertGoesOn(pool);
      ProcessHandle worker = ProcessHandle.current().children().findFirst().orElseThrow();
      worker.destroyForcibly();
      worker.onExit().join();
      assertGoesOn(pool);
    }
  }

  @Test
  void aTaskDeafToInterruptionIsKilledAtItsLimit() throws Exception {
    try (WorkerPool pool = new WorkerPool(1, Optional.of(Duration.ofSeconds(1)))) {
      var timeout =
          assertThrows(TimeoutException.class, () -> pool.call(new Misbehaves(How.SLEEPS_DEAFLY)));
      assertEquals("not done within 1000 ms", timeout.getMessage());
      assertEquals(0, children());
      assertGoesOn(pool);
    }
  }

  @Test
  void whatATaskPrintsAndReadsDoesNotSpoilTheProtocol() throws Exception {
    try (WorkerPool pool = pool()) {
      assertEquals(1 << 20, pool.call(new Misbehaves(How.PRINTS_A_MEGABYTE)));
      assertEquals(-1, pool.call(new Misbehaves(How.READS_STANDARD_INPUT)));
    }
  }

  @Test
  void whatIsNotOnTheListIsRefusedAtBothEnds() throws Exception {
    try (WorkerPool pool = pool()) {
      var byParent =
          assertThrows(
              UnsendableResultException.class,
              () -> pool.call(new Misbehaves(How.RETURNS_WHAT_IS_NOT_ALLOWED)));
      assertTrue(byParent.getMessage().contains("REJECTED"), byParent.getMessage());
      var byWorker = assertThrows(RemoteTaskException.class, () -> pool.call(new Stranger()));
      assertTrue(byWorker.toString().contains("REJECTED"), byWorker.toString());
      StringWriter printed = new StringWriter();
      byWorker.printStackTrace(new PrintWriter(printed));
      assertTrue(printed.toString().contains("in the worker process: "), printed.toString());
      assertTrue(printed.toString().contains(".worker.WorkerLoop."), printed.toString());
      assertGoesOn(pool);
    }
  }

  @Test
  void aTaskThatCannotBeSerializedFailsByItself() throws Exception {
    try (WorkerPool pool = pool()) {
      assertThrows(NotSerializableException.class, () -> pool.call(new Holds(new Object())));
      assertGoesOn(pool);
    }
  }

  @Test
  void workersThatCanNotBeStartedFailEveryCallAtOnce() throws Exception {
    List<String> none = new ArrayList<>();
    none.add("java");
    none.add(null); // neither an IOException nor an Error: whatever is thrown gives all back
    assertNoWorker(List.of("/no/such/program"), "/no/such/program");
    assertNoWorker(none, "NullPointerException");
  }

  @Test
  void workersThatEndBeforeTheyAnswerAreSaidOnceWithTheirLastWords() throws Exception {
    assertNoWorker(List.of("sh", "-c", "echo conflicting options >&2; exit 1"), "conflicting");
  }

  @Test
  void aWorkerThatNeverAnswersIsNotWaitedForLongerThanItsTask() throws Exception {
    List<String> silent = List.of("sleep", "1000");
    try (WorkerPool pool = new WorkerPool(1, Optional.of(Duration.ofMillis(1)), silent)) {
      var start = assertThrows(NoWorkerException.class, () -> pool.call(new Echo(1)));
      assertTrue(start.getMessage().contains("not answered within 5000 ms"), start.getMessage());
    }
    assertEquals(0, children());
  }

  @Test
  void aWorkerThatDoesNotTakeItsTaskInIsKilledAtTheLimit() throws Exception {
    List<String> silent = List.of("sleep", "1000");
    Holds large = new Holds("x".repeat(1 << 20)); // more than a pipe holds
    try (WorkerPool pool = new WorkerPool(1, Optional.of(Duration.ofMillis(1)), silent)) {
      var start = assertThrows(NoWorkerException.class, () -> pool.call(large));
      assertTrue(start.getMessage().contains("not taken the task in"), start.getMessage());
    }
    assertEquals(0, children());
  }

  /** One of two workers starts: the other's task fails, and the pool goes on with the one. */
  @Test
  void goesOnWithTheWorkersThatItHas() throws Exception {
    List<String> once = new ArrayList<>();
    once.addAll(List.of("sh", "-c", "mkdir \"$0\" && exec \"$@\"; exit 1"));
    once.add(folder.resolve("started").toString());
    once.addAll(WorkerCommand.of(1, Optional.empty()));
    try (WorkerPool pool = new WorkerPool(2, Optional.empty(), once);
        ExecutorService callers = Executors.newFixedThreadPool(2)) {
      List<Callable<String>> calls =
          Collections.nCopies(
              2,
              () -> {
                try {
                  pool.call(new Marker(folder.toString(), 1, 1, LONG));
                  return "done";
                } catch (WorkerStartException e) {
                  return "not started";
                }
              });
      List<String> ends = new ArrayList<>();
      for (Future<String> call : callers.invokeAll(calls)) {
        ends.add(call.get());
      }
      assertEquals(List.of("done", "not started"), ends.stream().sorted().toList());
      Callable<Integer> echo = () -> pool.call(new Echo(7));
      for (Future<Integer> call : callers.invokeAll(Collections.nCopies(20, echo))) {
        assertEquals(7, call.get());
      }
      death(pool, new Misbehaves(How.EXITS));
      assertThrows(NoWorkerException.class, () -> pool.call(new Echo(1)));
    }
  }

  @Test
  void aWorkerIsDeafToSignalsThatAreForItsParent() throws Exception {
    try (WorkerPool pool = pool();
        ExecutorService caller = Executors.newSingleThreadExecutor()) {
      assertGoesOn(pool);
      Future<Integer> alone =
          caller.submit(() -> pool.call(new Marker(folder.toString(), 1, 2, LONG)));
      while (Marker.count(folder.toString(), ".running") == 0) {
        Thread.sleep(1);
      }
      long worker = ProcessHandle.current().children().findFirst().orElseThrow().pid();
      for (String signal : List.of("INT", "TERM", "HUP")) {
        new ProcessBuilder("kill", "-" + signal, Long.toString(worker)).start().waitFor();
      }
      Files.writeString(folder.resolve("2.running"), "company");
      assertEquals(2, alone.get());
    }
  }

  private void assertNoWorker(List<String> command, String why) throws Exception {
    // More callers than start at once, so that one permit that is kept stops the rest.
    int callers = 3 * Runtime.getRuntime().availableProcessors() + 1;
    try (WorkerPool pool = new WorkerPool(callers, Optional.empty(), command);
        ExecutorService executor = Executors.newFixedThreadPool(callers)) {
      Callable<String> call =
          () -> assertThrows(NoWorkerException.class, () -> pool.call(new Echo(1))).getMessage();
      for (Future<String> message : executor.invokeAll(Collections.nCopies(callers, call))) {
        assertTrue(message.get().contains(why), message.get());
      }
      assertThrows(NoWorkerException.class, () -> pool.call(new Echo(1)));
    }
    assertEquals(0, children());
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

  private record Holds(Object held) implements Task<Object> {
    @Override
    public String name() {
      return "holds";
    }

    @Override
    public Object call() {
      return 0;
    }
  }

  private static WorkerPool pool() {
    return new WorkerPool(1, Optional.empty());
  }

  private static String death(WorkerPool pool, Task<?> task) {
    return assertThrows(WorkerDiedException.class, () -> pool.call(task)).getMessage();
  }

  private static void assertGoesOn(WorkerPool pool) throws Exception {
    assertEquals(42, pool.call(new Echo(42)));
  }

  private static long children() {
    return ProcessHandle.current().children().count();
  }
}

package io.github.execbench.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.strategy.cluster.StandingWorker;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.testing.Echo;
import io.github.execbench.workload.testing.Fails;
import io.github.execbench.workload.testing.Interrupted;
import io.github.execbench.workload.testing.Marker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every strategy must do. */
@Timeout(60)
@ExtendWith(StandingWorker.class)
class TaskRunnerContractTest {

  private static final Duration LONG = Duration.ofSeconds(50);

  @TempDir Path folder;

  /** The ids of tasks that were under way when their caller was interrupted. */
  private List<Integer> interrupted = List.of();

  @ParameterizedTest
  @EnumSource
  void returnsResultsInTaskOrder(Strategy strategy) throws Exception {
    try (TaskRunner runner = strategy.open(3)) {
      // The first tasks end last.
      List<Echo> tasks = IntStream.range(0, 12).mapToObj(i -> new Echo(i, 12 - i)).toList();
      List<Integer> expected = IntStream.range(0, 12).boxed().toList();
      assertEquals(expected, runner.run(tasks));
      assertEquals(expected, runner.run(tasks), "a second batch");
      assertEquals(List.of(), runner.run(List.<Echo>of()), "an empty batch");
    }
  }

  @ParameterizedTest
  @EnumSource
  void reachesItsParallelismAndNeverExceedsIt(Strategy strategy) throws Exception {
    try (TaskRunner runner = strategy.open(3)) {
      int parallelism = runner.parallelism();
      assertEquals(strategy == Strategy.SEQUENTIAL ? 1 : 3, parallelism);
      List<Marker> together =
          IntStream.range(0, parallelism).mapToObj(i -> marker(i, parallelism, LONG)).toList();
      runner.run(together).forEach(seen -> assertEquals(parallelism, seen));
      List<Marker> many =
          IntStream.range(10, 22).mapToObj(i -> marker(i, 99, Duration.ofMillis(10))).toList();
      for (int seen : runner.run(many)) {
        assertTrue(seen <= parallelism, seen + " tasks under way at once");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void throwsTheFirstFailureWithItsCauseAndDropsTheRest(Strategy strategy) throws Exception {
    try (TaskRunner runner = strategy.open(2)) {
      List<Task<Integer>> tasks = new ArrayList<>();
      tasks.add(new Fails("boom", false));
      IntStream.range(0, 20).forEach(i -> tasks.add(marker(i, 99, LONG)));
      var failure = assertThrows(TaskFailedException.class, () -> runner.run(tasks));
      assertTrue(failure.getMessage().contains("fails: "), failure.getMessage());
      assertTrue(failure.getMessage().contains("boom"), failure.getMessage());
      String cause = failure.getCause().toString();
      assertTrue(cause.contains("IllegalStateException") && cause.contains("boom"), cause);
      assertEquals(0, running(), "tasks still running after the failure");
      assertTrue(started() <= 2 * runner.parallelism(), started() + " tasks started");
      assertEquals(List.of(7), runner.run(List.of(new Echo(7))), "the runner goes on");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anErrorIsAFailureToo(Strategy strategy) {
    try (TaskRunner runner = strategy.open(2)) {
      List<Fails> tasks = List.of(new Fails("broken", true));
      var failure = assertThrows(TaskFailedException.class, () -> runner.run(tasks));
      assertTrue(failure.getCause().toString().contains("AssertionError"), failure.toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void interruptionEndsTheBatch(Strategy strategy) throws Exception {
    try (TaskRunner runner = strategy.open(2)) {
      List<Marker> tasks = IntStream.range(0, 8).mapToObj(i -> marker(i, 99, LONG)).toList();
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread caller =
          Thread.ofPlatform()
              .start(() -> thrown.set(assertThrows(Throwable.class, () -> runner.run(tasks))));
      awaitStarted(runner.parallelism());
      caller.interrupt();
      caller.join();
      assertInstanceOf(InterruptedException.class, thrown.get());
      assertEquals(0, running(), "tasks still running after the interruption");
      assertEquals(List.of(1, 2), runner.run(List.of(new Echo(1), new Echo(2, 5))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void closeLeavesNoThreadAndNoProcess(Strategy strategy) throws Exception {
    Set<Thread> threadsBefore = Thread.getAllStackTraces().keySet();
    Set<Long> childrenBefore = children();
    TaskRunner runner = strategy.open(new RunnerOptions(3, Optional.of(LONG)));
    runner.run(IntStream.range(0, 6).mapToObj(Echo::new).toList());
    runner.close();
    runner.close();
    Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
    threads.removeAll(threadsBefore);
    for (Thread thread : threads) {
      thread.join(isOfTheJdk(thread) ? Duration.ZERO : LONG); // a pool's thread dies a moment later
    }
    threads.removeIf(t -> isOfTheJdk(t) || !t.isAlive());
    assertEquals(Set.of(), threads);
    Set<Long> children = children();
    children.removeAll(childrenBefore);
    assertEquals(Set.of(), children);
  }

  @ParameterizedTest
  @EnumSource
  void streamsOutcomesAndIsolatesFailures(Strategy strategy) throws Exception {
    try (TaskRunner runner = strategy.open(2)) {
      List<Task<Integer>> tasks =
          List.of(new Echo(1), new Fails("a", false), new Echo(2), new Fails("b", true));
      List<String> ends = new ArrayList<>();
      runner.stream(
          tasks.iterator(),
          outcome ->
              ends.add(
                  outcome.index()
                      + ": "
                      + switch (outcome) {
                        case Outcome.Success<Integer> s -> s.task().name() + " = " + s.value();
                        case Outcome.Failure<Integer> f -> f.task().name();
                      }));
      assertEquals(
          List.of("0: echo 1 = 1", "1: fails", "2: echo 2 = 2", "3: fails"),
          ends.stream().sorted().toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void streamDrawsNoMoreThanItCanHold(Strategy strategy) throws Exception {
    try (TaskRunner runner = strategy.open(2)) {
      int[] drawn = {0};
      int[] ended = {0};
      int[] ahead = {0};
      Iterator<Echo> counting =
          IntStream.range(0, 500).mapToObj(Echo::new).peek(e -> drawn[0]++).iterator();
      runner.stream(
          counting,
          outcome -> {
            ended[0]++;
            ahead[0] = Math.max(ahead[0], drawn[0] - ended[0]);
          });
      assertEquals(500, ended[0]);
      assertTrue(ahead[0] <= 4 * runner.parallelism() + 1, ahead[0] + " drawn ahead");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aListenerThatThrowsEndsTheStream(Strategy strategy) {
    try (TaskRunner runner = strategy.open(2)) {
      List<Marker> tasks = IntStream.range(0, 20).mapToObj(i -> marker(i, 1, LONG)).toList();
      assertThrows(
          ArithmeticException.class,
          () ->
              runner.stream(
                  tasks.iterator(),
                  outcome -> {
                    throw new ArithmeticException();
                  }));
      assertEquals(0, running());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatFailsOfTheInterruptionIsNotAtFault(Strategy strategy) throws Exception {
    assertEquals(List.of(), endsAfterInterruption(strategy, true));
  }

  @ParameterizedTest
  @EnumSource
  void whatEndsWellInSpiteOfTheInterruptionIsTold(Strategy strategy) throws Exception {
    List<Integer> told = new ArrayList<>();
    for (Outcome<Integer> end : endsAfterInterruption(strategy, false)) {
      told.add(((Outcome.Success<Integer>) end).value());
    }
    assertEquals(strategy == Strategy.SEQUENTIAL ? 1 : 2, told.size());
    assertEquals(interrupted, told.stream().sorted().toList()); // of a cluster, any two
  }

  private List<Outcome<Integer>> endsAfterInterruption(Strategy strategy, boolean fails)
      throws InterruptedException {
    List<Outcome<Integer>> ends = new ArrayList<>();
    try (TaskRunner runner = strategy.open(2)) {
      List<Task<Integer>> tasks = new ArrayList<>();
      IntStream.range(0, 4).forEach(i -> tasks.add(new Interrupted(folder.toString(), i, fails)));
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread caller =
          Thread.ofPlatform()
              .start(() ->
                  thrown.set(
                      assertThrows(
                          Throwable.class, () -> runner.stream(tasks.iterator(), ends::add))));
      awaitStarted(runner.parallelism());
      interrupted =
          IntStream.range(0, 4)
              .filter(i -> Files.exists(folder.resolve(i + ".running")))
              .boxed()
              .toList();
      caller.interrupt();
      caller.join();
      assertInstanceOf(InterruptedException.class, thrown.get());
      assertEquals(0, running(), "tasks still running after the interruption");
    }
    return ends;
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SEQUENTIAL")
  void aClosedRunnerRefusesTasks(Strategy strategy) {
    TaskRunner runner = strategy.open(2);
    runner.close();
    assertThrows(CannotStartException.class, () -> runner.run(List.of(new Echo(1))));
    assertThrows(
        CannotStartException.class,
        () -> runner.stream(List.of(new Echo(1)).iterator(), outcome -> {}));
  }

  @ParameterizedTest
  @EnumSource
  void aTaskThatNeverEndsIsTimedOut(Strategy strategy) throws Exception {
    var options = new RunnerOptions(2, Optional.of(Duration.ofMillis(300)));
    try (TaskRunner runner = strategy.open(options)) {
      List<Task<Integer>> tasks = List.of(marker(0, 99, LONG));
      var failure = assertThrows(TaskFailedException.class, () -> runner.run(tasks));
      assertTrue(failure.getMessage().contains("300 ms"), failure.getMessage());
      assertEquals(List.of(3), runner.run(List.of(new Echo(3))), "the runner goes on");
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAParallelismBelowOne(Strategy strategy) {
    assertThrows(IllegalArgumentException.class, () -> strategy.open(0));
  }

  private Marker marker(int id, int company, Duration patience) {
    return new Marker(folder.toString(), id, company, patience);
  }

  private int running() {
    return Marker.count(folder.toString(), ".running");
  }

  private int started() {
    return Marker.count(folder.toString(), ".started");
  }

  private void awaitStarted(int tasks) throws InterruptedException {
    while (running() < tasks) {
      Thread.sleep(1);
    }
  }

  private static Set<Long> children() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
      return children.map(ProcessHandle::pid).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Threads that the JDK keeps for itself once it was asked for a virtual thread or a process. */
  private static boolean isOfTheJdk(Thread thread) {
    ThreadGroup group = thread.getThreadGroup();
    return (group != null && group.getName().matches("system|InnocuousThreadGroup"))
        || (thread.getName().matches("ForkJoinPool-\\d+-worker-\\d+.*")
            && thread.isDaemon()
            && thread.getClass().getName().contains("CarrierThread"))
        || thread.getName().startsWith("VirtualThread-unparker");
  }
}

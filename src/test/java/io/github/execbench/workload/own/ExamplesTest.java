package io.github.execbench.workload.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskFailedException;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.strategy.cluster.StandingWorker;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of the manual, at a small size, as the files that they are. */
@Timeout(120)
@ExtendWith(StandingWorker.class)
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("src/examples");

  @ParameterizedTest
  @EnumSource
  void primesBelow100(Strategy strategy) throws Exception {
    assertEquals(
        List.of(25, 25, 25),
        results(strategy, open("CountPrimes.java", 3, Map.of("limit", "100"))));
  }

  @ParameterizedTest
  @EnumSource
  void pagesOfAServer(Strategy strategy) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process server =
        new ProcessBuilder(java, EXAMPLES.resolve("SlowServer.java").toString(), "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = server.inputReader()) {
      Map<String, String> params = Map.of("server", out.readLine(), "calls", "3");
      assertEquals(
          List.of("page-0", "page-1", "page-2"), results(strategy, open("Fetch.java", 9, params)));
    } finally {
      server.destroyForcibly().waitFor();
    }
  }

  @Test
  void withoutTheServerItIsSaidWhatToDo() throws Exception {
    Map<String, String> params = Map.of("server", "http://localhost:1");
    try (OwnWorkload own = open("Fetch.java", 1, params)) {
      try {
        own.tasks().getFirst().call();
      } catch (java.io.IOException e) {
        assertEquals(
            "no server at http://localhost:1: java src/examples/SlowServer.java", e.getMessage());
        return;
      }
    }
    throw new AssertionError("answered");
  }

  /** Of the prices 5, 10, 15 ... */
  @ParameterizedTest
  @EnumSource
  void sumsOfOrders(Strategy strategy) throws Exception {
    assertEquals(
        List.of(5L, 15L, 30L, 50L, 75L),
        results(strategy, open("QueryOrders.java::sum", 5, Map.of("millis", "1"))));
  }

  /** CRC-32 of 4096 zeros. */
  @ParameterizedTest
  @EnumSource
  void checksumUnderALock(Strategy strategy) throws Exception {
    assertEquals(
        List.of(0xc71c0011L, 0xc71c0011L),
        results(strategy, open("WriteLedger.java", 2, Map.of("rounds", "1"))));
  }

  @ParameterizedTest
  @EnumSource(names = {"SEQUENTIAL", "PROCESS"})
  void datesWhereNoneIsShared(Strategy strategy) throws Exception {
    assertEquals(
        List.of("1970-01-01 1970-01-02 ", "1970-01-02 1970-01-03 "),
        results(strategy, open("FormatDates.java::days", 2, Map.of("dates", "2"))));
  }

  @Test
  void codeThatIsNotThreadSafeIsCaught() throws Exception {
    try (OwnWorkload own = open("FormatDates.java::days", 8, Map.of());
        TaskRunner one = Strategy.SEQUENTIAL.open(1);
        TaskRunner threads = Strategy.THREAD_POOL.open(4)) {
      List<Object> expected = one.run(own.tasks());
      for (int batch = 0; batch < 500; batch++) {
        if (isWrong(own, expected, threads)) {
          return;
        }
      }
    }
    throw new AssertionError("500 batches were right");
  }

  private static boolean isWrong(OwnWorkload own, List<Object> expected, TaskRunner threads)
      throws InterruptedException {
    try {
      Optional<Results.Difference> difference =
          Results.firstDifference(expected, threads.run(own.tasks()));
      difference.ifPresent(d -> assertTrue(d.actual().length() < 100, d.actual()));
      return difference.isPresent();
    } catch (TaskFailedException e) {
      return true; // it may also throw
    }
  }

  private static OwnWorkload open(String work, int tasks, Map<String, String> params)
      throws Exception {
    Path h2 = Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String classPath = work.startsWith("QueryOrders") ? h2.toString() : "";
    return OwnWorkload.open(WorkSpec.of(EXAMPLES + "/" + work, classPath, params), tasks);
  }

  private static List<Object> results(Strategy strategy, OwnWorkload work) throws Exception {
    try (work;
        TaskRunner runner = strategy.open(strategy == Strategy.SEQUENTIAL ? 1 : 3)) {
      return runner.run(work.tasks());
    }
  }
}

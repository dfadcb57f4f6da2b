package io.github.execbench.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SleepIdealTest {

  private static OptionalDouble sleep(String strategy, String parallelism) {
    return SleepIdeal.seconds(
        SleepBenchmark.class.getName() + ".sleep",
        Map.of("strategy", strategy, "parallelism", parallelism));
  }

  private static double seconds(Class<?> benchmark, String method, Map<String, String> params) {
    return SleepIdeal.seconds(benchmark.getName() + "." + method, params).orElseThrow();
  }

  /** Two workers: 50 + 20 + 10 beside 40 + 30; three: 50, 40 + 10, 30 + 20. */
  @ParameterizedTest
  @CsvSource({
    "SEQUENTIAL, 5, 0.150",
    "THREAD_POOL, 1, 0.150",
    "THREAD_POOL, 2, 0.080",
    "THREAD_POOL, 3, 0.050",
    "VIRTUAL_THREADS, 5, 0.050",
    "FORK_JOIN, 50, 0.050",
  })
  void isTheMakespanOfTheSleepsAlone(String strategy, String parallelism, double seconds) {
    assertEquals(seconds, sleep(strategy, parallelism).orElseThrow(), 1e-12);
  }

  @Test
  void knowsTheLongerSleepsOfColdStarts() {
    Map<String, String> strategy = Map.of("strategy", "PROCESS", "parallelism", "5");
    assertEquals(0.5, seconds(SleepColdBenchmark.class, "cold", strategy), 1e-12);
    Map<String, String> executor = Map.of("executor", "FIXED_POOL", "parallelism", "5");
    assertEquals(0.5, seconds(BareExecutorBenchmark.class, "cold", executor), 1e-12);
  }

  @Test
  void isTheBareSleepItself() {
    Map<String, String> params = Map.of("millis", "500");
    assertEquals(0.5, seconds(BareSleepBenchmark.class, "sleep", params), 1e-12);
  }

  @Test
  void isOneSleepWhereAllSleepAtOnce() {
    Map<String, String> params = Map.of("strategy", "VIRTUAL_THREADS", "sleepers", "10000");
    assertEquals(0.1, seconds(SleepScaleBenchmark.class, "sleep", params), 1e-12);
  }

  @Test
  void isUnknownElsewhere() {
    assertTrue(sleep("THREAD_POOL", "cores").isEmpty());
    assertTrue(SleepIdeal.seconds("x.SleepBenchmark.sleep", Map.of()).isEmpty());
  }
}

package io.github.execbench.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.results.BenchmarkId;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  private static Quantity score(String mode, IdealTime ideal, String unit) {
    return Quantity.ofScore(BenchmarkId.of("a.B.c", mode, Map.of()), unit, ideal);
  }

  @Test
  void lessThroughputIsMoreTime() {
    assertEquals(Math.log(2), score("avgt", IdealTime.NONE, "ms/op").logRatio(3, 6), 1e-12);
    assertEquals(Math.log(2), score("thrpt", IdealTime.NONE, "ops/s").logRatio(6, 3), 1e-12);
  }

  /** Above 16 bytes the ratio counts, below it each byte is a sixteenth. */
  @ParameterizedTest
  @CsvSource({"1000, 1100, 0.0953", "24, 32, 0.2877", "0, 1.6, 0.1", "0, 16, 1", "8, 32, 1.1931"})
  void smallAllocationsAreSharesOfTheSmallestObject(double before, double now, double change) {
    Quantity allocation = Quantity.ofAllocation();
    assertEquals(change, allocation.logRatio(before, now), 1e-4);
    assertEquals(-change, allocation.logRatio(now, before), 1e-4);
  }

  /** 0.2 ms beyond 50 ms of sleep, then 0.25: a twentieth of the millisecond that counts least. */
  @Test
  void smallOverheadsAreSharesOfAMillisecond() {
    IdealTime ideal = id -> OptionalDouble.of(0.05);
    assertEquals(0.05, score("avgt", ideal, "ms/op").logRatio(50.2, 50.25), 1e-9);
    assertEquals(0.05, score("avgt", ideal, "us/op").logRatio(50200, 50250), 1e-9);
    assertEquals(-0.3, score("avgt", ideal, "ms/op").logRatio(50.2, 49.9), 1e-9);
  }
}

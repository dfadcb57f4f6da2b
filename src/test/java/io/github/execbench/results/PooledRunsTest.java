package io.github.execbench.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.input.JmhJsonReader;
import io.github.execbench.results.testing.JmhJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class PooledRunsTest {

  private static ResultSet one(String jdk, String unit, double score) {
    return new JmhJsonReader(unit)
        .read(new JmhJson().jdk(jdk).add("a.B.c", "avgt", unit, new double[] {score}).text());
  }

  @Test
  void poolsForksOfSeveralFiles() {
    ResultSet pooled = PooledRuns.of(List.of(one("25", "s/op", 1), one("25", "s/op", 3)));
    assertEquals(2, pooled.benchmarks().values().iterator().next().primary().forks().size());
    assertEquals(2.0, pooled.benchmarks().values().iterator().next().primary().score());
  }

  /** A file named twice would halve every interval for nothing. */
  @Test
  void refusesTheSameForksTwice() {
    ResultSet run = one("25", "s/op", 1);
    assertThrows(UnreadableResultException.class, () -> PooledRuns.of(List.of(run, run)));
  }

  @Test
  void refusesWhatDoesNotBelongTogether() {
    for (ResultSet other : List.of(one("25", "ms/op", 1), one("24", "s/op", 1))) {
      UnreadableResultException e =
          assertThrows(
              UnreadableResultException.class,
              () -> PooledRuns.of(List.of(one("25", "s/op", 1), other)));
      assertTrue(e.getMessage().contains("a.B.c"), e.getMessage());
    }
  }
}

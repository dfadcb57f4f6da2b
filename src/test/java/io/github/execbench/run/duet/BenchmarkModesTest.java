package io.github.execbench.run.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BenchmarkModesTest {

  /** Lines as JMH 1.37 and 1.9 write them. */
  @Test
  void readsTheListsOfOldAndNewVersions() {
    String list =
        """
        JMH S 9 acme.Work S 28 acme.jmh_generated.Work_once S 4 once S 11 AverageTime E A 1 1 1 E
        JMH S 9 acme.Work S 28 acme.jmh_generated.Work_once S 4 once S 10 Throughput E A 1 1 1 E
        acme.Old.twice===,===acme.generated.Old_twice===,===SampleTime===,===[1]===,===E
        JMH S 99 torn
        """;
    assertEquals(
        Map.of("acme.Work.once", Set.of("avgt", "thrpt"), "acme.Old.twice", Set.of("sample")),
        BenchmarkModes.parse(list));
  }
}

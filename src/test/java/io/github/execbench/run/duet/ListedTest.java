package io.github.execbench.run.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.results.BenchmarkId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListedTest {

  @Test
  void multipliesModesAndParameters() {
    String text =
        """
        some jar's own greeting
        Benchmarks:\s
        acme.Work.once
          param "a" = {1, 2}
          param "b" = {x}
        acme.Work.plain
        acme.Work.unknown
        """;
    assertEquals(
        List.of(
            BenchmarkId.of("acme.Work.once", "avgt", Map.of("a", "1", "b", "x")),
            BenchmarkId.of("acme.Work.once", "avgt", Map.of("a", "2", "b", "x")),
            BenchmarkId.of("acme.Work.plain", "avgt", Map.of()),
            BenchmarkId.of("acme.Work.plain", "thrpt", Map.of())),
        Listed.parse(
            text,
            Map.of(
                "acme.Work.once",
                Set.of("avgt"),
                "acme.Work.plain",
                new java.util.TreeSet<>(Set.of("avgt", "thrpt")))));
  }
}

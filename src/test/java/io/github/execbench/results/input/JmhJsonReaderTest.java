package io.github.execbench.results.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.Fork;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.Series;
import io.github.execbench.results.UnreadableResultException;
import io.github.execbench.results.testing.JmhJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JmhJsonReaderTest {

  @TempDir Path folder;

  private ResultSet read(String text) throws IOException {
    return ResultFiles.read(Files.writeString(folder.resolve("r.json"), text));
  }

  @Test
  void readsForksAndTheirMeans() throws IOException {
    ResultSet set =
        read(
            new JmhJson()
                .add("a.B.c", "avgt", "ns/op", new double[] {1, 3}, new double[] {4, 6})
                .text());
    Series series = set.benchmarks().get(BenchmarkId.of("a.B.c", "avgt", Map.of())).primary();
    assertEquals(List.of(2.0, 5.0), series.forks().stream().map(Fork::score).toList());
    assertEquals(List.of(4.0, 6.0), series.forks().get(1).iterations());
    assertEquals("ns/op", series.unit());
  }

  @Test
  void keepsModesAndParametersApart() throws IOException {
    JmhJson json = new JmhJson();
    for (String mode : List.of("avgt", "thrpt")) {
      for (String path : List.of("C:\\\\x", "D:\\\\x, y=1")) {
        json.add("a.B.c", mode, "\"path\":\"" + path + "\"", "u", "{}", new double[] {1});
      }
    }
    ResultSet set = read(json.text());
    assertEquals(4, set.benchmarks().size());
    assertTrue(
        set.benchmarks().containsKey(BenchmarkId.of("a.B.c", "thrpt", Map.of("path", "C:\\x"))));
  }

  /** Two parameter sets that print alike are still two. */
  @Test
  void doesNotMisjoinParametersThatPrintAlike() throws IOException {
    ResultSet set =
        read(
            new JmhJson()
                .add("a.B.c", "avgt", "\"p\":\"1, q=2\"", "u", "{}", new double[] {1})
                .add("a.B.c", "avgt", "\"p\":\"1\",\"q\":\"2\"", "u", "{}", new double[] {2})
                .text());
    assertEquals(2, set.benchmarks().size());
  }

  /**
   * (1 x 1 + 3 x 5 + 1 x 9) / 5 = 5: the mean of the calls, not of the iterations' means 4 and 9.
   */
  @Test
  void weighsTheCallsOfASampleModeHistogram() throws IOException {
    ResultSet set =
        read(
            new JmhJson()
                .addMetric(
                    "a.B.c",
                    "sample",
                    "",
                    "\"scoreUnit\":\"us/op\",\"rawDataHistogram\":[[[[1.0,1],[5.0,3]],[[9.0,1]]]]",
                    "{}")
                .text());
    Fork fork = set.benchmarks().values().iterator().next().primary().forks().get(0);
    assertEquals(5.0, fork.score());
    assertEquals(List.of(4.0, 9.0), fork.iterations());
  }

  @Test
  void readsNumbersThatAreStrings() throws IOException {
    ResultSet set =
        read(
            new JmhJson()
                .addMetric(
                    "a.B.c",
                    "avgt",
                    "",
                    "\"scoreUnit\":\"u\",\"rawData\":[[\"NaN\"],[\"+INF\"],[\"-INF\"]]",
                    "{}")
                .text());
    assertEquals(
        List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
        set.benchmarks().values().iterator().next().primary().forks().stream()
            .map(Fork::score)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"gc.alloc.rate.norm", "·gc.alloc.rate.norm"})
  void readsSecondaryMetricsOfAllVersions(String label) throws IOException {
    ResultSet set =
        read(
            new JmhJson()
                .add(
                    "a.B.c",
                    "avgt",
                    "",
                    "ns/op",
                    JmhJson.secondary(label, "B/op", 24, 26),
                    new double[] {1},
                    new double[] {1})
                .text());
    Series allocation =
        set.benchmarks().values().iterator().next().secondary().get("gc.alloc.rate.norm");
    assertEquals(25.0, allocation.score());
  }

  @Test
  void knowsOldVersionsThatSayLess() throws IOException {
    ResultSet set =
        read(
            "[{\"benchmark\":\"a.B.c\",\"mode\":\"thrpt\",\"primaryMetric\":"
                + "{\"score\":2,\"scoreError\":\"NaN\",\"scoreUnit\":\"ops/s\",\"rawData\":[[2]]}}]");
    MeasuredBenchmark measured = set.benchmarks().values().iterator().next();
    assertEquals(Map.of(), measured.settings());
    assertEquals(Map.of(), measured.id().params());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|is empty",
        "'[ ]'|holds no benchmark",
        "'[{\"benchmark\":\"a'|line 1, column 17: ends too early",
        "'[{]'|line 1, column 3: no JSON",
        "'[{\"a\":1,\"a\":2}]'|the same name a second time",
        "'[]\n[]'|line 2, column 1: goes on after its end",
        "'[{\"benchmark\":{},\"mode\":\"avgt\"}]'|entry 1: holds values of other kinds",
        "'[{\"benchmark\":\"a.b\",\"mode\":[]}]'|entry 1: holds values of other kinds",
        "'[{\"benchmark\":\"a.b\",\"mode\":\"best\"}]'|entry 1 (a.b): has the mode \"best\"",
        "'[7]'|entry 1: has no benchmark",
        "'[{\"mode\":\"avgt\"}]'|entry 1: has no benchmark",
        "'[{\"benchmark\":\"a.b\",\"mode\":\"avgt\"}]'|entry 1 (a.b): has no primaryMetric",
        "'{\"x\":1}'|is not a JMH result",
        "'{\"head\":1}'|ended before anything",
        "'hello'|has no column",
      })
  void refusesByNameAndPlace(String text, String expected) {
    UnreadableResultException e = assertThrows(UnreadableResultException.class, () -> read(text));
    assertTrue(e.getMessage().contains("r.json"), e.getMessage());
    assertTrue(e.getMessage().contains(expected), e.getMessage());
    assertEquals(1, e.getMessage().lines().count());
    assertFalse(
        e.getMessage().matches(".*(Exception|Source|Feature|\\[benchmark=).*"), e.getMessage());
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    UnreadableResultException e =
        assertThrows(UnreadableResultException.class, () -> read("[".repeat(100_000)));
    assertTrue(e.getMessage().endsWith("nested deeper, than can be read"), e.getMessage());
  }

  /** Scala.js writes such files. */
  @Test
  void refusesAUnitThatContradictsItsMode() {
    String text = new JmhJson().add("a.B.c", "avgt", "ops/s", new double[] {1}).text();
    UnreadableResultException e = assertThrows(UnreadableResultException.class, () -> read(text));
    assertTrue(
        e.getMessage()
            .endsWith(
                "mode avgt is a time, but ops/s a rate: whether more is better can't be told"),
        e.getMessage());
  }

  @Test
  void takesAModeByAnyOfItsNames() throws IOException {
    ResultSet set =
        read(
            new JmhJson()
                .add("a.B.c", "Throughput", "ops/s", new double[] {1})
                .add("a.B.c", "AverageTime", "s/op", new double[] {1})
                .text());
    assertEquals(
        List.of("avgt", "thrpt"),
        set.benchmarks().keySet().stream().map(BenchmarkId::mode).toList());
    String twice =
        new JmhJson()
            .add("a.B.c", "Throughput", "ops/s", new double[] {1})
            .add("a.B.c", "thrpt", "ops/s", new double[] {1})
            .text();
    UnreadableResultException e = assertThrows(UnreadableResultException.class, () -> read(twice));
    assertTrue(e.getMessage().contains("holds a.B.c [thrpt] twice"), e.getMessage());
  }

  @Test
  void takesOneResultAlone() throws IOException {
    String list = new JmhJson().add("a.B.c", "avgt", "u", new double[] {1}).text();
    assertEquals(read(list), read(list.strip().substring(1, list.strip().length() - 1)));
  }

  @Test
  void readsNumbersThatAreNoJson() throws IOException {
    ResultSet set =
        read(
            new JmhJson()
                .addMetric(
                    "a.B.c", "avgt", "", "\"scoreUnit\":\"u\",\"rawData\":[[NaN],[2.0]]", "{}")
                .text()
                .replace("\"NaN\"", "NaN"));
    assertEquals(
        List.of(Double.NaN, 2.0),
        set.benchmarks().values().iterator().next().primary().forks().stream()
            .map(Fork::score)
            .toList());
  }

  @Test
  void refusesATornFileWithItsLine() {
    String whole = new JmhJson().add("a.B.c", "avgt", "u", new double[] {1}).text();
    UnreadableResultException e =
        assertThrows(
            UnreadableResultException.class, () -> read(whole.substring(0, whole.length() - 4)));
    assertTrue(e.getMessage().contains("line "), e.getMessage());
  }

  @Test
  void refusesTheSameBenchmarkTwice() {
    String text =
        new JmhJson()
            .add("a.B.c", "avgt", "u", new double[] {1})
            .add("a.B.c", "avgt", "u", new double[] {2})
            .text();
    UnreadableResultException e = assertThrows(UnreadableResultException.class, () -> read(text));
    assertTrue(e.getMessage().contains("a.B.c"), e.getMessage());
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThrows(
        UnreadableResultException.class, () -> ResultFiles.read(folder.resolve("missing.json")));
    assertThrows(UnreadableResultException.class, () -> ResultFiles.read(folder));
  }
}

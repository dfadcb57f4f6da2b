package io.github.execbench.results.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.PrintedScore;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.Series;
import io.github.execbench.results.UnreadableResultException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JmhCsvReaderTest {

  private static final String HEADER =
      "\"Benchmark\",\"Mode\",\"Threads\",\"Samples\",\"Score\",\"Score Error (99.9%)\",\"Unit\","
          + "\"Param: file\"";

  @TempDir Path folder;

  private ResultSet read(String text) throws Exception {
    return ResultFiles.read(Files.writeString(folder.resolve("r.csv"), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void readsScoreAndErrorAndSaysThatTheyAreWeaker(String end) throws Exception {
    ResultSet set =
        read(
            HEADER
                + end
                + "\"a.B.c\",\"avgt\",1,15,2.500000,0.250000,\"ns/op\",C:\\x\\y.jpg"
                + end
                + "\"a.B.c:·gc.alloc.rate.norm\",\"avgt\",1,15,24.000000,NaN,\"B/op\",C:\\x\\y.jpg"
                + end);
    MeasuredBenchmark measured =
        set.benchmarks().get(BenchmarkId.of("a.B.c", "avgt", Map.of("file", "C:\\x\\y.jpg")));
    assertEquals(new PrintedScore(2.5, 0.25, 15, 1e-6), measured.primary().printed().orElseThrow());
    assertEquals(24, measured.secondary().get("gc.alloc.rate.norm").score());
    assertTrue(set.notes().get(0).contains("weaker"));
  }

  /** As JMH prints under the locale's rules: commas, digits of the script. */
  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "ar-EG-u-nu-arab"})
  void readsWhatJmhWritesUnderAnyLocale(String tag) throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      String line =
          String.format("\"a.B.c\",\"thrpt\",%d,%d,\"%f\",\"%f\",\"ops/s\",", 1, 5, 1234.5, 0.25);
      String header = HEADER.replace("99.9%", String.format("%.1f%%", 99.9));
      PrintedScore reported =
          read(header + "\r\n" + line + "\r\n")
              .benchmarks()
              .get(BenchmarkId.of("a.B.c", "thrpt", Map.of()))
              .primary()
              .printed()
              .orElseThrow();
      assertEquals(new PrintedScore(1234.5, 0.25, 5, 1e-6), reported);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsSemicolons() throws Exception {
    ResultSet set =
        read(HEADER.replace(',', ';') + "\n\"a.B.c\";\"avgt\";1;5;1,500000;NaN;\"s/op\";x\n");
    Series series = set.benchmarks().values().iterator().next().primary();
    assertEquals(1.5, series.score());
    assertTrue(Double.isNaN(series.printed().orElseThrow().error()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a,avgt,1,5,1.0'|line 2: has 5 fields instead of 8",
        "'a,avgt,1,5,x,1,s,'|line 2: holds no numbers: x +- 1",
        "'a,thrpt,1,5,1,1,s/op,'|a [thrpt]: mode thrpt counts what is done, but s/op is a time",
        "'a,best,1,5,1,1,s/op,'|line 2: has the mode \"best\"",
        "''|holds no benchmark",
        "'\"a,avgt'|line 2: is not a whole CSV file: a quote is not closed",
        "'\"a\"b,avgt'|line 2: is not a whole CSV file: a quote stands inside a field",
      })
  void refusesByLine(String row, String expected) {
    UnreadableResultException e =
        assertThrows(UnreadableResultException.class, () -> read(HEADER + "\n" + row));
    assertTrue(e.getMessage().contains(expected), e.getMessage());
  }

  @Test
  void refusesTheSameRowTwice() {
    String row = "a,avgt,1,5,1.0,0.1,s/op,\n";
    UnreadableResultException e =
        assertThrows(UnreadableResultException.class, () -> read(HEADER + "\n" + row + row));
    assertTrue(e.getMessage().contains("line 3"), e.getMessage());
  }
}

package io.github.execbench.results.input;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.Labels;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.PrintedScore;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.Series;
import io.github.execbench.results.UnreadableResultException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the CSV that JMH writes ({@code -rf csv} or {@code scsv}) under any locale: no forks, no
 * raw data, six decimals, a decimal comma under some, secondary metrics as rows {@code name:label}.
 */
final class JmhCsvReader {

  private static final String PARAM = "Param: ";

  private final String source;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  JmhCsvReader(String source) {
    this.source = source;
  }

  ResultSet read(String text) {
    List<CSVRecord> records = records(text);
    header(records.get(0));
    Map<BenchmarkId, MeasuredBenchmark> primary = new LinkedHashMap<>();
    Map<BenchmarkId, Map<String, Series>> secondary = new LinkedHashMap<>();
    for (CSVRecord row : records.subList(1, records.size())) {
      if (row.size() > 1 || !row.get(0).isBlank()) {
        row(row, primary, secondary);
      }
    }
    ResultSetBuilder collected = new ResultSetBuilder(source);
    primary.forEach((id, score) ->
        collected.add(
            MeasuredBenchmark.of(
                id, score.primary(), secondary.getOrDefault(id, Map.of()), score.settings())));
    ResultSet set = collected.toResultSet();
    return new ResultSet(
        source,
        set.benchmarks(),
        set.environment(),
        List.of(
            source
                + ": a CSV file holds no forks: its verdicts rest on score and error alone and are"
                + " weaker"));
  }

  private List<CSVRecord> records(String text) {
    char delimiter = text.indexOf("Benchmark\";") >= 0 || text.startsWith("Benchmark;") ? ';' : ',';
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    List<CSVRecord> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      parser.forEach(records::add);
    } catch (IOException | UncheckedIOException e) {
      boolean open = String.valueOf(e.getMessage()).contains("EOF");
      throw new UnreadableResultException(
          source
              + ", line "
              + (records.size() + 1)
              + ": is not a whole CSV file: "
              + (open ? "a quote is not closed" : "a quote stands inside a field"),
          e);
    }
    return records;
  }

  private void header(CSVRecord header) {
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip();
      columns.put(name.startsWith("Score Error") ? "Score Error" : name, i);
    }
    for (String name :
        List.of("Benchmark", "Mode", "Threads", "Samples", "Score", "Score Error", "Unit")) {
      if (!columns.containsKey(name)) {
        throw new UnreadableResultException(
            source + ", line 1: is not a JMH result: it has no column \"" + name + "\"");
      }
    }
  }

  private void row(
      CSVRecord row,
      Map<BenchmarkId, MeasuredBenchmark> primary,
      Map<BenchmarkId, Map<String, Series>> secondary) {
    if (row.size() != columns.size()) {
      throw new UnreadableResultException(
          at(row) + ": has " + row.size() + " fields instead of " + columns.size());
    }
    String name = cell(row, "Benchmark");
    int colon = name.indexOf(':');
    String mode = cell(row, "Mode");
    BenchmarkId id =
        BenchmarkId.of(
            colon < 0 ? name : name.substring(0, colon),
            Modes.shortName(mode)
                .orElseThrow(() ->
                    new UnreadableResultException(
                        at(row)
                            + ": has the mode \""
                            + mode
                            + "\", which is none of JMH's: "
                            + Modes.ALL)),
            params(row));
    Series series = series(row);
    Object known =
        colon < 0
            ? primary.put(
                id,
                MeasuredBenchmark.of(id, series, Map.of(), Map.of("threads", cell(row, "Threads"))))
            : secondary
                .computeIfAbsent(id, key -> new TreeMap<>())
                .put(Labels.plain(name.substring(colon + 1)), series);
    if (known != null) {
      throw new UnreadableResultException(
          at(row) + ": holds " + name + " a second time; give two runs as two files");
    }
  }

  private Map<String, String> params(CSVRecord row) {
    Map<String, String> params = new TreeMap<>();
    columns.forEach((name, index) -> {
      if (name.startsWith(PARAM) && !row.get(index).isEmpty()) {
        params.put(name.substring(PARAM.length()), row.get(index));
      }
    });
    return params;
  }

  private Series series(CSVRecord row) {
    String score = cell(row, "Score");
    try {
      return Series.ofPrinted(
          cell(row, "Unit"),
          new PrintedScore(
              JmhNumbers.parse(score),
              JmhNumbers.parse(cell(row, "Score Error")),
              (long) JmhNumbers.parse(cell(row, "Samples")),
              JmhNumbers.resolution(score)));
    } catch (NumberFormatException e) {
      throw new UnreadableResultException(
          at(row) + ": holds no numbers: " + score + " +- " + cell(row, "Score Error"), e);
    }
  }

  private String cell(CSVRecord row, String column) {
    return row.get(Objects.requireNonNull(columns.get(column), column));
  }

  private String at(CSVRecord row) {
    return source + ", line " + row.getRecordNumber();
  }
}

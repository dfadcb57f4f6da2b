package io.github.execbench.results.input;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.Fork;
import io.github.execbench.results.JvmArguments;
import io.github.execbench.results.Labels;
import io.github.execbench.results.MeasuredBenchmark;
import io.github.execbench.results.ParseErrors;
import io.github.execbench.results.PrintedScore;
import io.github.execbench.results.ResultSet;
import io.github.execbench.results.Series;
import io.github.execbench.results.UnreadableResultException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON that any version of JMH writes. There, {@code NaN} and infinities are strings,
 * {@code params} is left out where there are none, and sample mode has a histogram instead of raw
 * data.
 */
public final class JmhJsonReader {

  private static final List<String> SETTINGS =
      List.of(
          "jmhVersion",
          "jdkVersion",
          "vmName",
          "vmVersion",
          "jvmArgs",
          "threads",
          "warmupIterations",
          "warmupTime",
          "warmupBatchSize",
          "measurementIterations",
          "measurementTime",
          "measurementBatchSize");

  /** Characters of a value that a message shows. */
  private static final int EXCERPT = 30;

  /** Versions of JMH before 1.13 write NaN and infinities as they are. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String source;

  public JmhJsonReader(String source) {
    this.source = source;
  }

  public ResultSet read(String text) {
    JsonNode root = parse(text);
    ResultSetBuilder collected = new ResultSetBuilder(source);
    int index = 0;
    for (JsonNode entry : entries(root)) {
      index++;
      collected.add(checked(entry, "entry " + index));
    }
    return collected.toResultSet();
  }

  /** JMH writes a list; tools that pick results from it leave one alone. */
  private Iterable<JsonNode> entries(JsonNode root) {
    if (root.isObject() && root.has("benchmark") && root.has("primaryMetric")) {
      return List.of(root);
    }
    if (!root.isArray()) {
      throw new UnreadableResultException(
          source + ": is not a JMH result: neither a list of results nor one of them");
    }
    return root;
  }

  private MeasuredBenchmark checked(JsonNode entry, String where) {
    try {
      return entry(entry, where);
    } catch (JacksonException e) {
      throw new UnreadableResultException(
          source + ", " + where + ": holds values of other kinds than JMH writes", e);
    }
  }

  private JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new UnreadableResultException(source + ": " + ParseErrors.of(e, "JSON"), e);
    }
  }

  private MeasuredBenchmark entry(JsonNode entry, String where) {
    String benchmark = required(entry, "benchmark", where).asString();
    String written = required(entry, "mode", where).asString();
    Map<String, String> params = new TreeMap<>();
    entry.path("params").forEachEntry((name, value) -> params.put(name, value.asString()));
    String place = where + " (" + benchmark + ")";
    String mode =
        Modes.shortName(written)
            .orElseThrow(() ->
                bad(
                    place,
                    "has the mode \"" + written + "\", which is none of JMH's: " + Modes.ALL));
    Map<String, Series> secondary = new TreeMap<>();
    entry
        .path("secondaryMetrics")
        .forEachEntry((label, metric) -> secondary.put(Labels.plain(label), series(metric, place)));
    return MeasuredBenchmark.of(
        BenchmarkId.of(benchmark, mode, params),
        series(required(entry, "primaryMetric", place), place),
        secondary,
        settings(entry));
  }

  private static Map<String, String> settings(JsonNode entry) {
    Map<String, String> settings = new TreeMap<>();
    for (String name : SETTINGS) {
      JsonNode value = entry.get(name);
      if (value != null && !value.isNull()) {
        settings.put(
            name,
            value.isArray()
                ? JvmArguments.text(value.valueStream().map(JsonNode::asString).toList())
                : value.asString());
      }
    }
    return settings;
  }

  private Series series(JsonNode metric, String place) {
    String unit = required(metric, "scoreUnit", place).asString();
    List<Fork> forks = new ArrayList<>();
    if (metric.has("rawData")) {
      metric.get("rawData").forEach(fork -> forks.add(rawFork(fork, place)));
    } else if (metric.has("rawDataHistogram")) {
      metric.get("rawDataHistogram").forEach(fork -> forks.add(histogramFork(fork, place)));
    } else {
      double score = number(required(metric, "score", place), place);
      double error =
          metric.has("scoreError") ? number(metric.get("scoreError"), place) : Double.NaN;
      return Series.ofPrinted(unit, new PrintedScore(score, error, 0, 0));
    }
    return Series.ofForks(unit, forks);
  }

  private Fork rawFork(JsonNode fork, String place) {
    List<Double> iterations = new ArrayList<>();
    fork.forEach(value -> iterations.add(number(value, place)));
    return Fork.of(iterations);
  }

  /** A list of iterations, each a list of pairs: value and how often. */
  private Fork histogramFork(JsonNode fork, String place) {
    List<Double> iterations = new ArrayList<>();
    double total = 0;
    double calls = 0;
    for (JsonNode iteration : fork) {
      double sum = 0;
      double count = 0;
      for (JsonNode bin : iteration) {
        double times = number(bin.path(1), place);
        sum += number(bin.path(0), place) * times;
        count += times;
      }
      iterations.add(sum / count);
      total += sum;
      calls += count;
    }
    return new Fork(total / calls, iterations);
  }

  private double number(JsonNode node, String place) {
    try {
      return node.isNumber() ? node.doubleValue() : JmhNumbers.parse(node.asString());
    } catch (NumberFormatException | JacksonException _) {
      throw bad(place, "holds " + excerpt(node) + " in the place of a number");
    }
  }

  private JsonNode required(JsonNode node, String name, String where) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      throw bad(where, "has no " + name);
    }
    return value;
  }

  private static String excerpt(JsonNode node) {
    String text = node.toString();
    return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "..." : text;
  }

  private UnreadableResultException bad(String place, String what) {
    return new UnreadableResultException(source + ", " + place + ": " + what);
  }
}

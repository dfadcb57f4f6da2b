package io.github.execbench.run.duet;

import io.github.execbench.results.ParseErrors;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.IterationPlan;
import io.github.execbench.results.journal.JmhSettings;
import io.github.execbench.results.journal.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the result of one fork from the JSON that its JMH wrote, of whatever version. */
final class ForkJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private static final Map<String, String> TYPES =
      Map.of(
          "thrpt", "ThroughputResult",
          "avgt", "AverageTimeResult",
          "sample", "SampleTimeResult",
          "ss", "SingleShotResult");

  private final JsonNode entry;

  private ForkJson(JsonNode entry) {
    this.entry = entry;
  }

  /**
   * Takes the only result of a file.
   *
   * @throws IllegalArgumentException if it holds another number of them, or none that can be read
   */
  static ForkJson of(String text) {
    JsonNode root;
    try {
      root = MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "its result file can't be read: " + ParseErrors.of(e, "JSON"), e);
    }
    if (!root.isArray() || root.size() != 1) {
      throw new IllegalArgumentException(
          "its result file holds " + root.size() + " results, not one");
    }
    return new ForkJson(root.get(0));
  }

  JmhSettings settings() {
    int threads = entry.path("threads").asInt(1);
    return new JmhSettings(
        threads,
        List.of(threads),
        List.of(),
        false,
        plan("warmup"),
        plan("measurement"),
        true,
        TimeUnit.MILLISECONDS,
        1,
        0,
        text("jvm"),
        arguments(),
        text("jdkVersion"),
        text("vmName"),
        text("vmVersion"),
        text("jmhVersion"));
  }

  private String text(String name) {
    return entry.path(name).asString("");
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    entry.path("jvmArgs").forEach(argument -> arguments.add(argument.asString()));
    return arguments;
  }

  /** Times look like {@code 500 ms}. */
  private IterationPlan plan(String phase) {
    String[] time = text(phase + "Time").split(" ", -1);
    TimeUnit unit =
        switch (time.length == 2 ? time[1].toLowerCase(Locale.ROOT) : "") {
          case "ns" -> TimeUnit.NANOSECONDS;
          case "us" -> TimeUnit.MICROSECONDS;
          case "ms" -> TimeUnit.MILLISECONDS;
          case "s" -> TimeUnit.SECONDS;
          case "min" -> TimeUnit.MINUTES;
          case "hr" -> TimeUnit.HOURS;
          case "day" -> TimeUnit.DAYS;
          default -> null;
        };
    boolean known = unit != null && time[0].matches("[0-9]{1,9}");
    return new IterationPlan(
        entry.path(phase + "Iterations").asInt(0),
        known ? Long.parseLong(time[0]) : 0,
        unit == null ? TimeUnit.SECONDS : unit,
        entry.path(phase + "BatchSize").asInt(1));
  }

  /** The measured iterations, with what profilers added to each. */
  List<Iteration> iterations() {
    List<Metric> primary = metrics("", entry.path("primaryMetric"));
    Map<String, List<Metric>> secondary = new TreeMap<>();
    entry
        .path("secondaryMetrics")
        .forEachEntry((label, metric) -> secondary.put(label, metrics(label, metric)));
    List<Iteration> iterations = new ArrayList<>();
    for (int i = 0; i < primary.size(); i++) {
      List<Metric> with = new ArrayList<>();
      for (List<Metric> all : secondary.values()) {
        if (all.size() == primary.size()) { // else it is of the fork as a whole
          with.add(all.get(i));
        }
      }
      iterations.add(Iteration.of(primary.get(i), with));
    }
    return iterations;
  }

  private List<Metric> metrics(String label, JsonNode metric) {
    String unit = metric.path("scoreUnit").asString("");
    String type = label.isEmpty() ? TYPES.getOrDefault(text("mode"), "") : "ScalarResult";
    List<Metric> metrics = new ArrayList<>();
    if (metric.has("rawDataHistogram")) {
      for (JsonNode iteration : metric.path("rawDataHistogram").path(0)) {
        List<Metric.Bin> bins = new ArrayList<>();
        double sum = 0;
        long count = 0;
        for (JsonNode bin : iteration) {
          Metric.Bin read = new Metric.Bin(number(bin.path(0)), (long) number(bin.path(1)));
          bins.add(read);
          sum += read.value() * read.count();
          count += read.count();
        }
        metrics.add(new Metric(label, type, unit, "AVG", sum / count, bins, ""));
      }
    } else {
      for (JsonNode score : metric.path("rawData").path(0)) {
        metrics.add(new Metric(label, type, unit, "AVG", number(score), List.of(), ""));
      }
    }
    return metrics;
  }

  private static double number(JsonNode node) {
    return node.isNumber() ? node.doubleValue() : Double.parseDouble(node.asString("NaN"));
  }
}

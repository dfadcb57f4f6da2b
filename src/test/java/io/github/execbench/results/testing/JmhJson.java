package io.github.execbench.results.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes JSON as JMH does, for tests. */
public final class JmhJson {

  private final List<String> entries = new ArrayList<>();
  private String jdk = "25.0.1";

  /** The JDK of the entries that follow. */
  public JmhJson jdk(String version) {
    jdk = version;
    return this;
  }

  /** Adds a benchmark without parameters; an array of iterations a fork. */
  public JmhJson add(String benchmark, String mode, String unit, double[]... forks) {
    return add(benchmark, mode, "", unit, "{}", forks);
  }

  /**
   * Adds a benchmark.
   *
   * @param params as JSON members, or nothing
   * @param secondary as JSON
   */
  public JmhJson add(
      String benchmark,
      String mode,
      String params,
      String unit,
      String secondary,
      double[]... forks) {
    String raw = Arrays.stream(forks).map(Arrays::toString).collect(Collectors.joining(","));
    return addMetric(
        benchmark,
        mode,
        params,
        "\"scoreUnit\":\"" + unit + "\",\"rawData\":[" + raw + "]",
        secondary);
  }

  /** Adds a benchmark whose primary metric is given as JSON members. */
  public JmhJson addMetric(
      String benchmark, String mode, String params, String metric, String secondary) {
    entries.add(
        "{\"jmhVersion\":\"1.37\",\"benchmark\":\""
            + benchmark
            + "\",\"mode\":\""
            + mode
            + "\",\"threads\":1,\"jvmArgs\":[\"-Xmx1g\"],\"jdkVersion\":\""
            + jdk
            + "\","
            + (params.isEmpty() ? "" : "\"params\":{" + params + "},")
            + "\"primaryMetric\":{\"score\":1.0,\"scoreError\":\"NaN\","
            + metric
            + "},\"secondaryMetrics\":"
            + secondary
            + "}");
    return this;
  }

  /** A secondary metric as JSON, one value a fork. */
  public static String secondary(String label, String unit, double... forks) {
    String raw =
        Arrays.stream(forks).mapToObj(value -> "[" + value + "]").collect(Collectors.joining(","));
    return "{\""
        + label
        + "\":{\"score\":1.0,\"scoreUnit\":\""
        + unit
        + "\",\"rawData\":["
        + raw
        + "]}}";
  }

  /** The whole file. */
  public String text() {
    return entries.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }
}

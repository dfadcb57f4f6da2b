package io.github.execbench.results.input;

import io.github.execbench.results.JvmArguments;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.IterationPlan;
import io.github.execbench.results.journal.JmhSettings;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What must agree for numbers to be comparable, as text by field. The jar and the commit are not
 * among them: they are what a comparison is about.
 */
final class JournalFields {

  private static final double GIBIBYTE = 1L << 30;

  private JournalFields() {}

  static SortedMap<String, String> environment(Environment environment) {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put("cpu", environment.cpu());
    fields.put("cores", Integer.toString(environment.cores()));
    fields.put("cpuQuota", Double.toString(environment.cpuQuota()));
    fields.put("memoryGiB", Long.toString(Math.round(environment.memoryBytes() / GIBIBYTE)));
    fields.put("os", environment.os());
    fields.put("kernel", environment.kernel());
    fields.put("architecture", environment.architecture());
    fields.put("governor", environment.governor());
    fields.put(
        "jdk",
        String.join(
            " ",
            environment.jdk().version(),
            environment.jdk().build(),
            environment.jdk().vendor(),
            environment.jdk().vm()));
    fields.put("jvmFlags", String.join(" ", environment.jvmFlags()));
    environment.photos().ifPresent(photos -> fields.put("photos", photos.hash()));
    return fields;
  }

  /** By the names of JMH's JSON, so that a journal can be compared with any other file. */
  static Map<String, String> settings(JmhSettings settings) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("jmhVersion", settings.jmhVersion());
    fields.put("jdkVersion", settings.jdkVersion());
    fields.put("vmName", settings.vmName());
    fields.put("vmVersion", settings.vmVersion());
    fields.put("jvmArgs", JvmArguments.text(settings.jvmArgs()));
    fields.put("threads", Integer.toString(settings.threads()));
    plan(fields, "warmup", settings.warmup());
    plan(fields, "measurement", settings.measurement());
    return fields;
  }

  private static void plan(Map<String, String> fields, String name, IterationPlan plan) {
    fields.put(name + "Iterations", Integer.toString(plan.count()));
    fields.put(name + "Time", time(plan));
    fields.put(name + "BatchSize", Integer.toString(plan.batchSize()));
  }

  private static String time(IterationPlan plan) {
    return plan.time() == 0 ? "single-shot" : plan.time() + " " + symbol(plan.unit());
  }

  private static String symbol(TimeUnit unit) {
    return switch (unit) {
      case NANOSECONDS -> "ns";
      case MICROSECONDS -> "us";
      case MILLISECONDS -> "ms";
      case SECONDS -> "s";
      case MINUTES -> "min";
      case HOURS -> "hr";
      case DAYS -> "day";
    };
  }
}

package io.github.execbench.benchmark;

import io.github.execbench.workload.own.WorkSpec;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The work that {@link OwnBenchmark} measures, as system properties carry it to a JVM. */
public final class OwnProperties {

  private static final String PREFIX = "execbench.own.";
  private static final String WORK = PREFIX + "work";
  private static final String CLASS_PATH = PREFIX + "classpath";
  private static final String TASKS = PREFIX + "tasks";
  private static final String EXPECTED = PREFIX + "expected";
  private static final String VERIFIES = PREFIX + "verify";
  private static final String TIMEOUT = PREFIX + "timeout";
  private static final String PARAM = PREFIX + "param.";

  private OwnProperties() {}

  /**
   * What a JVM is told.
   *
   * @param tasks of a batch
   * @param taskTimeout after which a task fails; empty: never
   * @param expected the file of the results to compare with; empty if nothing is compared, or the
   *     JVM finds out by itself
   */
  public static Map<String, String> of(
      WorkSpec spec,
      int tasks,
      boolean verifies,
      Optional<Duration> taskTimeout,
      Optional<Path> expected) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(WORK, spec.work());
    properties.put(CLASS_PATH, String.join(File.pathSeparator, spec.classPath()));
    properties.put(TASKS, Integer.toString(tasks));
    properties.put(VERIFIES, Boolean.toString(verifies));
    taskTimeout.ifPresent(limit -> properties.put(TIMEOUT, Long.toString(limit.toMillis())));
    expected.ifPresent(file -> properties.put(EXPECTED, file.toAbsolutePath().toString()));
    spec.params().forEach((name, value) -> properties.put(PARAM + name, value));
    return properties;
  }

  /** As arguments of a JVM. */
  public static List<String> arguments(Map<String, String> properties) {
    return properties.entrySet().stream().map(p -> "-D" + p.getKey() + "=" + p.getValue()).toList();
  }

  /**
   * The work that this JVM was told of.
   *
   * @throws IllegalStateException if it was told of none
   */
  public static WorkSpec spec() {
    String work = System.getProperty(WORK);
    if (work == null) {
      throw new IllegalStateException(
          "OwnBenchmark measures a work of yours: use the command try WORK");
    }
    Map<String, String> params = new TreeMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(PARAM)) {
        params.put(name.substring(PARAM.length()), System.getProperty(name));
      }
    }
    String classPath = System.getProperty(CLASS_PATH, "");
    List<String> entries =
        classPath.isEmpty() ? List.of() : List.of(classPath.split(File.pathSeparator, -1));
    return new WorkSpec(work, entries, params);
  }

  /** The tasks of a batch. */
  public static int tasks() {
    return Integer.getInteger(TASKS, 1);
  }

  static boolean verifies() {
    return Boolean.getBoolean(VERIFIES);
  }

  /** After which a task fails; empty: never. */
  public static Optional<Duration> taskTimeout() {
    return Optional.ofNullable(Long.getLong(TIMEOUT)).map(Duration::ofMillis);
  }

  /** The file of the results to compare with. */
  static Optional<Path> expected() {
    return Optional.ofNullable(System.getProperty(EXPECTED)).map(Path::of);
  }
}

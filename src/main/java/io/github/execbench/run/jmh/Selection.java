package io.github.execbench.run.jmh;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.run.UsageException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Defaults;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Which benchmarks to measure, in which modes and with which parameters, as JMH chooses them. */
public final class Selection {

  /** Says what parameters really mean. */
  @FunctionalInterface
  public interface ParameterRule {

    /** A set of them, such as with the number behind "cores". */
    SortedMap<String, String> resolve(SortedMap<String, String> params) throws UsageException;

    /**
     * The values of a parameter that -p doesn't name.
     *
     * @param declared those of the benchmark
     */
    default List<String> defaults(String name, List<String> declared) {
      return declared;
    }
  }

  /** The benchmark of the command try, which says what it is to measure. */
  private static final String ASKED_FOR = "OwnBenchmark";

  private final CommandLineOptions options;
  private final Set<String> names;
  private final ParameterRule rule;

  private Selection(JmhOptions options, ParameterRule rule) {
    this.options = options.options();
    this.names = options.parameterNames();
    this.rule = rule;
  }

  /**
   * Lists the combinations in JMH's order, each once.
   *
   * @param includes regular expressions used where the options have none
   * @throws UsageException if nothing matches, or a parameter's name or value is unknown
   */
  public static List<Combination> of(JmhOptions options, List<String> includes, ParameterRule rule)
      throws UsageException {
    return new Selection(options, rule).combinations(includes);
  }

  private List<Combination> combinations(List<String> includes) throws UsageException {
    List<String> asked = options.getIncludes().isEmpty() ? includes : options.getIncludes();
    Collection<BenchmarkListEntry> entries =
        BenchmarkList.defaultList()
            .find(
                OutputFormatFactory.createFormatInstance(
                    Utf8.stream(new ByteArrayOutputStream()), VerboseMode.SILENT),
                asked,
                excludes(options, asked));
    if (entries.isEmpty()) {
      throw new UsageException(
          "no benchmark matches " + options.getIncludes() + "; -l lists what there is");
    }
    checkParameterNames(entries);
    Map<BenchmarkId, Combination> found = new LinkedHashMap<>();
    for (BenchmarkListEntry entry : entries) {
      for (Mode mode : modes(entry)) {
        for (SortedMap<String, String> params : explode(entry)) {
          BenchmarkId id = BenchmarkId.of(entry.getUsername(), mode.shortLabel(), params);
          found.putIfAbsent(
              id,
              new Combination(
                  id,
                  mode,
                  entry,
                  options
                      .getForkCount()
                      .orElse(entry.getForks().orElse(Defaults.MEASUREMENT_FORKS)),
                  ForkEstimate.seconds(options, entry, mode),
                  StepSettings.NONE));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** What measures nothing by itself is left out, unless it is asked for by its name. */
  static List<String> excludes(CommandLineOptions options, List<String> includes) {
    List<String> excludes = new ArrayList<>(options.getExcludes());
    if (includes.stream().noneMatch(include -> include.contains(ASKED_FOR))) {
      excludes.add("\\." + ASKED_FOR + "\\.");
    }
    return excludes;
  }

  private Set<Mode> modes(BenchmarkListEntry entry) {
    Set<Mode> asked = EnumSet.noneOf(Mode.class);
    asked.addAll(options.getBenchModes());
    if (asked.isEmpty()) {
      asked.add(entry.getMode());
    }
    return asked.contains(Mode.All) ? EnumSet.complementOf(EnumSet.of(Mode.All)) : asked;
  }

  private List<SortedMap<String, String>> explode(BenchmarkListEntry entry) throws UsageException {
    List<SortedMap<String, String>> sets = List.of(new TreeMap<>());
    for (Map.Entry<String, List<String>> param : values(entry).entrySet()) {
      sets = sets.stream().flatMap(set -> with(set, param)).toList();
    }
    List<SortedMap<String, String>> resolved = new ArrayList<>();
    for (SortedMap<String, String> set : sets) {
      resolved.add(rule.resolve(set));
    }
    return resolved;
  }

  private static Stream<SortedMap<String, String>> with(
      SortedMap<String, String> set, Map.Entry<String, List<String>> param) {
    return param.getValue().stream()
        .map(value -> {
          SortedMap<String, String> more = new TreeMap<>(set);
          more.put(param.getKey(), value);
          return more;
        });
  }

  private SortedMap<String, List<String>> values(BenchmarkListEntry entry) throws UsageException {
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (Map.Entry<String, String[]> param : declared(entry).entrySet()) {
      String name = param.getKey();
      List<String> chosen =
          List.copyOf(
              options.getParameter(name).orElse(rule.defaults(name, List.of(param.getValue()))));
      if (chosen.isEmpty()) {
        throw new UsageException(
            entry.getUsername()
                + " has no default for "
                + name
                + ": give one with -p "
                + name
                + "=...");
      }
      for (String value : chosen) {
        ParameterTypes.check(entry, name, value);
      }
      values.put(name, chosen);
    }
    return values;
  }

  private void checkParameterNames(Collection<BenchmarkListEntry> entries) throws UsageException {
    Set<String> known = new TreeSet<>();
    entries.forEach(entry -> known.addAll(declared(entry).keySet()));
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UsageException(
            "-p " + name + ": no selected benchmark has this parameter; they have " + known);
      }
    }
  }

  private static Map<String, String[]> declared(BenchmarkListEntry entry) {
    return entry.getParams().orElse(Map.of());
  }
}

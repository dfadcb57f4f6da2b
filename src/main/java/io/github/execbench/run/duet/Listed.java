package io.github.execbench.run.duet;

import io.github.execbench.results.BenchmarkId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what JMH prints for {@code -lp}: a benchmark a line, and below it, indented, a line for
 * each parameter, such as {@code param "size" = {1, 10}}. JMH doesn't quote a value: one with a
 * comma and a space in it can't be told from two.
 */
final class Listed {

  private static final Pattern PARAMETER = Pattern.compile("\\s+param \"([^\"]+)\" = \\{(.*)}");
  private static final Pattern BENCHMARK = Pattern.compile("[\\p{Alnum}_$.]+\\.[\\p{Alnum}_$]+");

  private Listed() {}

  /**
   * All combinations, in the order listed.
   *
   * @param modes of each benchmark; without any it can't be measured here, and is left out
   */
  static List<BenchmarkId> parse(String text, Map<String, Set<String>> modes) {
    Map<String, Map<String, List<String>>> found = new TreeMap<>();
    Map<String, List<String>> last = new TreeMap<>();
    for (String line : text.lines().toList()) {
      Matcher parameter = PARAMETER.matcher(line);
      if (parameter.matches()) {
        last.put(parameter.group(1), List.of(parameter.group(2).split(", ", -1)));
      } else if (BENCHMARK.matcher(line).matches()) {
        last = new TreeMap<>();
        found.putIfAbsent(line, last);
      }
    }
    List<BenchmarkId> ids = new ArrayList<>();
    found.forEach((benchmark, parameters) -> {
      for (String mode : modes.getOrDefault(benchmark, Set.of())) {
        combinations(parameters).forEach(p -> ids.add(BenchmarkId.of(benchmark, mode, p)));
      }
    });
    return ids;
  }

  private static Collection<Map<String, String>> combinations(
      Map<String, List<String>> parameters) {
    List<Map<String, String>> sets = List.of(Map.of());
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> set : sets) {
        for (String value : parameter.getValue()) {
          Map<String, String> with = new TreeMap<>(set);
          with.put(parameter.getKey(), value);
          more.add(with);
        }
      }
      sets = more;
    }
    return sets;
  }
}

package io.github.execbench.cli.tryout;

import io.github.execbench.results.summary.WorkloadId;
import io.github.execbench.run.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of a work's parameters. */
final class ParamValues {

  private static final Set<String> TAKEN =
      Set.of(WorkloadId.STRATEGY, WorkloadId.PARALLELISM, WorkloadId.WORK, WorkloadId.TASKS);

  private ParamValues() {}

  /**
   * Reads {@code size=10,100}.
   *
   * @throws UsageException if it is none, or a name is given twice or is the suite's own
   */
  static Map<String, List<String>> parse(List<String> typed) throws UsageException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String param : typed) {
      int is = param.indexOf('=');
      String name = is < 0 ? "" : param.substring(0, is).strip();
      if (name.isEmpty()) {
        throw new UsageException(
            "--param " + param + ": must be a name and values, as in size=10,100");
      }
      if (TAKEN.contains(name)) {
        throw new UsageException("--param " + param + ": the suite itself has a " + name);
      }
      List<String> list = List.of(param.substring(is + 1).split(",", -1));
      if (values.putIfAbsent(name, list.stream().distinct().toList()) != null) {
        throw new UsageException("--param " + name + " is given twice: name all values at once");
      }
    }
    return values;
  }

  /** Each combination of one value of each. */
  static List<Map<String, String>> combinations(Map<String, List<String>> values) {
    List<Map<String, String>> sets = List.of(Map.of());
    for (Map.Entry<String, List<String>> param : values.entrySet()) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> set : sets) {
        for (String value : param.getValue()) {
          Map<String, String> with = new LinkedHashMap<>(set);
          with.put(param.getKey(), value);
          more.add(with);
        }
      }
      sets = more;
    }
    return sets;
  }
}

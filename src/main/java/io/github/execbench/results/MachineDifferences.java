package io.github.execbench.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In what several machines differ. */
public final class MachineDifferences {

  private MachineDifferences() {}

  /**
   * A line for each field that is not the same on all that have it, such as {@code cores (a, c: 2;
   * b: 4)}.
   *
   * @param fields the values by name, by machine
   */
  public static List<String> of(Map<String, ? extends Map<String, ?>> fields) {
    Map<String, Map<Object, List<String>>> holders = new LinkedHashMap<>();
    fields.forEach((machine, values) ->
        values.forEach((name, value) ->
            holders
                .computeIfAbsent(name, n -> new LinkedHashMap<>())
                .computeIfAbsent(value, v -> new ArrayList<>())
                .add(machine)));
    List<String> lines = new ArrayList<>();
    holders.forEach((name, values) -> {
      if (values.size() > 1) {
        List<String> sides = new ArrayList<>();
        values.forEach((value, machines) -> sides.add(String.join(", ", machines) + ": " + value));
        lines.add(name + " (" + String.join("; ", sides) + ")");
      }
    });
    return lines;
  }
}

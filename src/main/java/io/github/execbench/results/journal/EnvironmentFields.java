package io.github.execbench.results.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of an environment decides how fast something is, by its name for people. */
public final class EnvironmentFields {

  private EnvironmentFields() {}

  static Map<String, Object> of(Environment environment) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("jar", environment.jarHash());
    fields.put("JDK", environment.jdk().build());
    fields.put("JDK's virtual machine", environment.jdk().vm());
    fields.put("JVM flags", environment.jvmFlags());
    fields.put("photo set", environment.photos().map(Environment.Photos::hash).orElse("none"));
    fields.put("machine's CPU", environment.cpu());
    fields.put("machine's cores", environment.cores());
    fields.put("machine's CPU quota", environment.cpuQuota());
    fields.put("machine's memory", environment.memoryBytes());
    fields.put(
        "machine's kernel",
        environment.os() + " " + environment.kernel() + " " + environment.architecture());
    return fields;
  }

  /**
   * A line for each that is not the same everywhere: its name, and which machines have which value.
   *
   * @param environments by machine
   */
  public static List<String> differences(Map<String, Environment> environments) {
    Map<String, Map<Object, List<String>>> holders = new LinkedHashMap<>();
    environments.forEach((machine, environment) ->
        of(environment)
            .forEach((name, value) ->
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

package io.github.execbench.results.journal;

import io.github.execbench.results.MachineDifferences;
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
    Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
    environments.forEach((machine, environment) -> fields.put(machine, of(environment)));
    return MachineDifferences.of(fields);
  }
}

package io.github.execbench.workload.own;

import java.util.Map;
import java.util.Set;

/** Parameters of a work are system properties; some names are taken. */
final class Params {

  private static final Set<String> TAKEN =
      Set.of("java.class.path", "java.home", "java.io.tmpdir", "file.separator", "path.separator");

  private Params() {}

  static void check(Map<String, String> params) throws WorkException {
    for (String name : params.keySet()) {
      if (name.isBlank()) {
        throw WorkException.usage("a parameter without a name: give --param name=value");
      }
      if (TAKEN.contains(name) || name.startsWith("execbench.")) {
        throw WorkException.usage(
            "parameter '"
                + name
                + "' is a system property that the suite needs: name it otherwise");
      }
    }
  }
}

package io.github.execbench.workload.own;

import io.github.execbench.io.Sha256;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How any process gets hold of the same work: a record of plain values, so that it travels in few
 * bytes and quickly.
 *
 * @param id tells recipes apart
 * @param classPath absolute
 * @param className of the class, as a class loader takes it
 * @param method with its parameters; empty for the class itself
 * @param properties names and values in turn
 */
record Recipe(
    String id, List<String> classPath, String className, String method, List<String> properties)
    implements Serializable {

  static Recipe of(List<String> classPath, Target target, Map<String, String> params) {
    List<String> properties = new ArrayList<>();
    params.forEach((name, value) -> {
      properties.add(name);
      properties.add(value);
    });
    String method = target.method() + target.parameters();
    String all =
        String.join("\0", classPath) + "\1" + target + "\1" + String.join("\0", properties);
    String id = HexFormat.of().formatHex(Sha256.of(all));
    return new Recipe(id, classPath, target.className(), method, List.copyOf(properties));
  }

  Target target() throws WorkException {
    return Target.parse(method.isEmpty() ? className : className + "::" + method);
  }

  /**
   * Sets them as the work finds them: before its first class is loaded.
   *
   * @return what they were before, null if nothing
   */
  Map<String, String> setProperties() {
    Map<String, String> before = new LinkedHashMap<>();
    for (int i = 0; i < properties.size(); i += 2) {
      before.put(properties.get(i), System.setProperty(properties.get(i), properties.get(i + 1)));
    }
    return before;
  }
}

package io.github.execbench.workload.own;

import java.util.List;

/** The names of the classes on a class path. */
final class ClassNames {

  private ClassNames() {}

  static String notFound(Target target, List<String> classPath) {
    return "no class " + target.className() + " on the class path " + String.join(":", classPath);
  }
}

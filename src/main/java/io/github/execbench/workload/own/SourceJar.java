package io.github.execbench.workload.own;

/** The jar of what a source file was compiled to. */
final class SourceJar {

  private SourceJar() {}

  static boolean holds(Class<?> type) {
    return type.getProtectionDomain().getCodeSource() == null;
  }
}

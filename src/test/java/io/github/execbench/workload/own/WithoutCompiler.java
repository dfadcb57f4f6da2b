package io.github.execbench.workload.own;

import java.util.List;
import java.util.Map;

/** Runs in a JVM of its own that has no compiler. */
final class WithoutCompiler {

  private WithoutCompiler() {}

  public static void main(String[] args) {
    try (OwnWorkload own = OwnWorkload.open(new WorkSpec(args[0], List.of(), Map.of()), 1)) {
      System.out.println(own.form());
    } catch (WorkException e) {
      System.out.println(e.kind() + ": " + e.getMessage());
    }
  }
}

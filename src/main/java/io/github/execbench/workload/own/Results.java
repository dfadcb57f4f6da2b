package io.github.execbench.workload.own;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Compares what two strategies made of the same tasks. */
public final class Results {

  /**
   * A task whose results differ.
   *
   * @param index of the task
   * @param expected its result by the first, on a line
   * @param actual its result by the second, on a line
   */
  public record Difference(int index, String expected, String actual) {}

  private Results() {}

  /** The first task whose results differ; empty if none does. */
  public static Optional<Difference> firstDifference(List<?> expected, List<?> actual) {
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      if (!Objects.deepEquals(expected.get(i), actual.get(i))) {
        return Optional.of(
            new Difference(i, String.valueOf(expected.get(i)), String.valueOf(actual.get(i))));
      }
    }
    return Optional.empty();
  }
}

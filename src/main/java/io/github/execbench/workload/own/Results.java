package io.github.execbench.workload.own;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares what two strategies made of the same tasks. Equal is what {@code equals} says, but
 * arrays, lists, maps, records and Optionals are equal if what they hold is, at any depth; NaN
 * equals NaN.
 */
public final class Results {

  /**
   * A task whose results differ.
   *
   * @param index of the task
   * @param expected its result by the first, on a short line
   * @param actual its result by the second, on a short line
   */
  public record Difference(int index, String expected, String actual) {}

  private Results() {}

  /**
   * The first task whose results differ; empty if none is known to. What can't be compared, as
   * {@link #incomparable} says, is not known to.
   */
  public static Optional<Difference> firstDifference(List<?> expected, List<?> actual) {
    if (expected.size() != actual.size()) {
      return Optional.of(
          new Difference(
              Math.min(expected.size(), actual.size()),
              expected.size() + " results",
              actual.size() + " results"));
    }
    for (int i = 0; i < expected.size(); i++) {
      Comparison result = Comparison.of(expected.get(i), actual.get(i));
      if (result instanceof Comparison.Different different) {
        return Optional.of(difference(i, expected.get(i), actual.get(i), different));
      }
    }
    return Optional.empty();
  }

  /** Both whole, if they are short; else the first place in them that differs. */
  private static Difference difference(
      int index,
      @Nullable Object expected,
      @Nullable Object actual,
      Comparison.Different different) {
    String a = ResultText.whole(expected);
    String b = ResultText.whole(actual);
    if (different.path().isEmpty() || (ResultText.isShort(a) && ResultText.isShort(b))) {
      return texts(index, "", a, b);
    }
    String at = different.path() + " = ";
    return texts(
        index, at, ResultText.whole(different.expected()), ResultText.whole(different.actual()));
  }

  private static Difference texts(int index, String at, String a, String b) {
    int same = ResultText.sameBefore(a, b);
    return new Difference(
        index, at + ResultText.shortened(a, same), at + ResultText.shortened(b, same));
  }

  /**
   * The class, in either list, whose objects can't be compared because it has no {@code equals} of
   * its own; empty if all can.
   */
  public static Optional<String> incomparable(List<?> expected, List<?> actual) {
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      if (Comparison.of(expected.get(i), actual.get(i))
          instanceof Comparison.Unknown(String className)) {
        return Optional.of(className);
      }
    }
    return Optional.empty();
  }
}

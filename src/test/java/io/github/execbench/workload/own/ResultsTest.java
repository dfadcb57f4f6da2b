package io.github.execbench.workload.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.own.Results.Difference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which results are equal, and how a difference reads. */
@SuppressWarnings({"ArrayRecordComponent", "UnnecessaryStringBuilder"}) // what results may be
class ResultsTest {

  record Named(String name, int[] data) {}

  static final class NoEquals {}

  static List<List<Object>> equal() {
    return List.of(
        Arrays.asList(null, null),
        List.of(1, 1),
        List.of(Double.NaN, Double.NaN),
        List.of(new double[] {Double.NaN, 1}, new double[] {Double.NaN, 1}),
        List.of(new int[][] {{1}, {2, 3}}, new int[][] {{1}, {2, 3}}),
        List.of(List.of(new byte[] {1}), new ArrayList<>(List.of(new byte[] {1}))),
        List.of(Map.of("k", new long[] {1}), Map.of("k", new long[] {1})),
        List.of(Optional.of(new char[] {'a'}), Optional.of(new char[] {'a'})),
        List.of(new Named("n", new int[] {1}), new Named("n", new int[] {1})),
        List.of(new StringBuilder("text"), new StringBuilder("text")),
        List.of(new AtomicInteger(3), new AtomicInteger(3)),
        List.of(new ArrayDeque<>(List.of(1, 2)), new ArrayDeque<>(List.of(1, 2))),
        List.of(Set.of(1, 2, 3), Set.of(3, 2, 1)));
  }

  @ParameterizedTest
  @MethodSource
  void equal(List<Object> pair) {
    List<Object> one = Arrays.asList(pair.getFirst());
    List<Object> other = Arrays.asList(pair.getLast());
    assertEquals(Optional.empty(), Results.firstDifference(one, other));
    assertEquals(Optional.empty(), Results.incomparable(one, other));
  }

  static List<List<Object>> different() {
    return List.of(
        List.of(1, 1L, "1", "1"),
        List.of(0.1, 0.2, "0.1", "0.2"),
        Arrays.asList(null, "null", "null", "\"null\""),
        List.of("a\nb", "a\nc", "\"a\\x0ab\"", "\"a\\x0ac\""),
        List.of(new int[] {1, 2}, new int[] {1, 3}, "[1, 2]", "[1, 3]"),
        List.of(List.of(1), List.of(1, 2), "[1]", "[1, 2]"),
        List.of(new int[1000], with(new int[1000], 500, 7), "[500] = 0", "[500] = 7"),
        List.of(
            Map.of("key", new Named("x".repeat(90), new int[] {1})),
            Map.of("key", new Named("x".repeat(90), new int[] {2})),
            "[\"key\"].data[0] = 1",
            "[\"key\"].data[0] = 2"),
        List.of(
            "x".repeat(200) + "one" + "y".repeat(200),
            "x".repeat(200) + "two" + "y".repeat(200),
            "... " + "x".repeat(20) + "one" + "y".repeat(57) + " ...",
            "... " + "x".repeat(20) + "two" + "y".repeat(57) + " ..."));
  }

  private static int[] with(int[] array, int at, int value) {
    array[at] = value;
    return array;
  }

  @ParameterizedTest
  @MethodSource
  void different(List<Object> row) {
    List<Object> one = Arrays.asList("same", row.get(0));
    List<Object> other = Arrays.asList("same", row.get(1));
    assertEquals(
        Optional.of(new Difference(1, (String) row.get(2), (String) row.get(3))),
        Results.firstDifference(one, other));
  }

  @Test
  void whatHasNoEqualsCanNotBeCompared() {
    for (Object[] pair :
        new Object[][] {
          {new NoEquals(), new NoEquals()},
          {List.of(1, new NoEquals()), List.of(1, new NoEquals())},
          {Map.of(1, new NoEquals()), Map.of(1, new NoEquals())},
          {Set.of(new NoEquals()), Set.of(new NoEquals())},
          {Optional.of(new NoEquals()), Optional.of(new NoEquals())}
        }) {
      List<Object> one = List.of(pair[0]);
      List<Object> other = List.of(pair[1]);
      assertEquals(Optional.empty(), Results.firstDifference(one, other));
      assertEquals(Optional.of(NoEquals.class.getName()), Results.incomparable(one, other));
    }
    List<Object> known = List.of(List.of(new NoEquals(), 1));
    assertTrue(
        Results.firstDifference(known, List.of(List.of(new NoEquals(), 2))).isPresent(),
        "what is beside it can");
  }

  @Test
  void aMissingResultIsADifference() {
    assertEquals(
        Optional.of(new Difference(1, "2 results", "1 results")),
        Results.firstDifference(List.of(1, 2), List.of(1)));
  }

  @Test
  void aTextThatCanNotBeMadeIsSaid() {
    Object bad =
        new Object() {
          @Override
          public boolean equals(Object o) {
            return false;
          }

          @Override
          public int hashCode() {
            return 0;
          }

          @Override
          public String toString() {
            throw new IllegalStateException();
          }
        };
    String text = Results.firstDifference(List.of(bad), List.of(1)).orElseThrow().expected();
    assertEquals(
        "a " + bad.getClass().getName() + " whose toString() throws", text.substring(0, 72));
  }
}

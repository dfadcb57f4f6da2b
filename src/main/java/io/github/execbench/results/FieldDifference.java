package io.github.execbench.results;

import java.util.List;
import java.util.SortedMap;

/** A field of where or how two sides were measured that both know, each its own way. */
public record FieldDifference(String field, String baseline, String candidate) {

  /** The fields that both sides know and that differ. What one side does not know can't differ. */
  public static List<FieldDifference> between(
      SortedMap<String, String> baseline, SortedMap<String, String> candidate) {
    return baseline.keySet().stream()
        .map(field ->
            new FieldDifference(
                field, baseline.getOrDefault(field, ""), candidate.getOrDefault(field, "")))
        .filter(d -> isKnown(d.baseline()) && isKnown(d.candidate()))
        .filter(d -> !d.baseline().equals(d.candidate()))
        .toList();
  }

  private static boolean isKnown(String value) {
    return !value.isBlank() && !value.equals("unknown");
  }
}

package io.github.execbench.results;

import java.util.List;
import java.util.SortedMap;

/** Compares what two sides say about where they were measured. */
public final class Environments {

  private Environments() {}

  /** A field that both sides know, each its own way. */
  public record Difference(String field, String baseline, String candidate) {}

  /** The fields that both sides know and that differ. What one side does not know can't differ. */
  public static List<Difference> differences(
      SortedMap<String, String> baseline, SortedMap<String, String> candidate) {
    return baseline.keySet().stream()
        .map(field ->
            new Difference(
                field, baseline.getOrDefault(field, ""), candidate.getOrDefault(field, "")))
        .filter(d -> isKnown(d.baseline()) && isKnown(d.candidate()))
        .filter(d -> !d.baseline().equals(d.candidate()))
        .toList();
  }

  private static boolean isKnown(String value) {
    return !value.isBlank() && !value.equals("unknown");
  }
}

package io.github.execbench.results;

import java.util.List;
import java.util.SortedMap;

/** Compares what two sides say about where they were measured. */
public final class Environments {

  private Environments() {}

  /** The fields that both sides know and that differ. What one side does not know can't differ. */
  public static List<String> differences(SortedMap<String, String> a, SortedMap<String, String> b) {
    return a.keySet().stream()
        .filter(field -> known(a.get(field)) && known(b.get(field)))
        .filter(field -> !a.get(field).equals(b.get(field)))
        .toList();
  }

  private static boolean known(String value) {
    return value != null && !value.isBlank() && !value.equals("unknown");
  }
}

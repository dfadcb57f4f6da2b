package io.github.execbench.results.summary;

import io.github.execbench.results.ConfidenceInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A strategy on several machines. Each machine compares within itself; scores of two are never
 * compared.
 *
 * @param workload the work
 * @param strategy how it was run
 * @param parallelism in words: a number, or "cores" for as many as the machine has
 * @param speedUps over SEQUENTIAL, by machine
 * @param overall the geometric mean of the machines' speed-ups, with Student's t interval over
 *     machines: the machine is the unit, whatever its forks say
 */
public record MergedRow(
    WorkloadId workload,
    String strategy,
    String parallelism,
    SortedMap<String, Estimate> speedUps,
    Estimate overall) {

  /**
   * The machines whose interval has nothing in common with that of any other: what is true on them
   * is not on the others. Of two machines it is both, or none.
   */
  public List<String> disagreeing() {
    List<String> alone = new ArrayList<>();
    for (Map.Entry<String, Estimate> machine : speedUps.entrySet()) {
      boolean apart =
          speedUps.size() > 1
              && speedUps.entrySet().stream()
                  .filter(other -> !other.getKey().equals(machine.getKey()))
                  .allMatch(
                      other -> apart(machine.getValue().interval(), other.getValue().interval()));
      if (apart) {
        alone.add(machine.getKey());
      }
    }
    return alone;
  }

  private static boolean apart(ConfidenceInterval a, ConfidenceInterval b) {
    return a.isKnown() && b.isKnown() && (a.high() < b.low() || b.high() < a.low());
  }
}

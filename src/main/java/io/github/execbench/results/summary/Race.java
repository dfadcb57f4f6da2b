package io.github.execbench.results.summary;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.OwnWork;
import io.github.execbench.results.journal.PlannedBenchmark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which steps (a strategy with a parallelism) of somebody's own work need not be measured any
 * further: those that are surely beaten, so that the time goes to the close ones, and those that
 * failed, which would fail again. SEQUENTIAL stays, for the others are measured against it.
 *
 * <p>The answer depends on nothing but the forks of whole rounds: a run that is resumed gives up
 * the same steps.
 */
public final class Race {

  private final double risk;
  private final Map<WorkloadId, Set<BenchmarkId>> byWorkload = new LinkedHashMap<>();
  private final Map<BenchmarkId, Integer> out = new LinkedHashMap<>();
  private int known = 1;

  /**
   * @param head says how large the chance may be that the fastest step is given up; nothing is in a
   *     run of the suite
   */
  public Race(JournalHead head) {
    risk = head.own().map(OwnWork::giveUpRisk).orElse(0.0);
    if (head.own().isPresent()) {
      for (PlannedBenchmark planned : head.benchmarks()) {
        byWorkload
            .computeIfAbsent(WorkloadId.of(planned.id()), g -> new HashSet<>())
            .add(planned.id());
      }
    }
  }

  /**
   * The steps that were given up before a round, each with the last round it was measured in.
   *
   * @param round never less than at an earlier call
   * @param forks all so far
   */
  public Map<BenchmarkId, Integer> outBefore(int round, List<ForkRecord> forks) {
    for (; known < round; known++) {
      for (ForkRecord fork : forks) {
        if (fork.round() == known
            && fork.failed()
            && byWorkload.containsKey(WorkloadId.of(fork.id()))) {
          out.putIfAbsent(fork.id(), known);
        }
      }
      if (risk > 0) {
        byWorkload.values().forEach(steps -> lookAfter(known, steps, forks));
      }
    }
    return Map.copyOf(out);
  }

  private void lookAfter(int round, Set<BenchmarkId> steps, List<ForkRecord> forks) {
    Map<BenchmarkId, double[]> racing = new TreeMap<>();
    for (BenchmarkId id : steps) {
      double[] costs = logCosts(id, round, forks);
      boolean baseline = WorkloadId.BASELINE.equals(id.params().get(WorkloadId.STRATEGY));
      if (costs.length == round && !baseline && !out.containsKey(id)) {
        racing.put(id, costs);
      }
    }
    List<BenchmarkId> ids = new ArrayList<>(racing.keySet());
    List<Integer> beaten = BeatenSteps.of(List.copyOf(racing.values()), steps.size(), risk);
    beaten.forEach(index -> out.put(ids.get(index), round));
  }

  /** Of its forks up to a round, in the order of the rounds: less is better in every mode. */
  private static double[] logCosts(BenchmarkId id, int round, List<ForkRecord> forks) {
    double sign = id.higherIsBetter() ? -1 : 1;
    TreeMap<Integer, Double> costs = new TreeMap<>();
    for (ForkRecord fork : forks) {
      if (fork.id().equals(id) && fork.round() <= round && !fork.failed()) {
        costs.put(fork.round(), sign * Math.log(fork.score()));
      }
    }
    return costs.values().stream().mapToDouble(c -> c).toArray();
  }
}

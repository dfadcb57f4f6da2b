package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One quantity of one benchmark on several machines. Each compares within itself; the change is the
 * mean of theirs, on which each counts alike, and its error that of their forks: it says something
 * of these machines, not of others.
 */
record Pooling(BenchmarkId id, String metric, Map<String, Contrast> machines) {

  /** What several machines compared, by benchmark and metric. */
  static List<Pooling> of(Map<String, List<Contrast>> machines) {
    Map<BenchmarkId, Map<String, Pooling>> pools = new TreeMap<>();
    machines.forEach((machine, contrasts) -> {
      for (Contrast contrast : contrasts) {
        pools
            .computeIfAbsent(contrast.id(), id -> new LinkedHashMap<>())
            .computeIfAbsent(
                contrast.metric(),
                metric -> new Pooling(contrast.id(), metric, new LinkedHashMap<>()))
            .machines
            .put(machine, contrast);
      }
    });
    return pools.values().stream().flatMap(metrics -> metrics.values().stream()).toList();
  }

  /** Without scores: those of two machines are never compared. */
  Contrast contrast() {
    Map<String, WelchEffect> effects = effects();
    Contrast first = machines.values().iterator().next();
    List<String> why = new ArrayList<>();
    machines.forEach((machine, contrast) -> {
      if (contrast.effect().isEmpty()) {
        why.add(machine + ": " + contrast.note());
      }
    });
    return new Contrast(
        id,
        metric,
        first.unit(),
        Double.NaN,
        Double.NaN,
        machines.values().stream().mapToInt(Contrast::baselineForks).sum(),
        machines.values().stream().mapToInt(Contrast::candidateForks).sum(),
        first.margin(),
        effects.isEmpty()
            ? Optional.empty()
            : Optional.of(WelchEffect.ofMachines(List.copyOf(effects.values()))),
        String.join(" ", why));
  }

  /** The changes that are known, by machine. */
  Map<String, WelchEffect> effects() {
    Map<String, WelchEffect> effects = new LinkedHashMap<>();
    machines.forEach((machine, contrast) ->
        contrast.effect().ifPresent(effect -> effects.put(machine, (WelchEffect) effect)));
    return effects;
  }
}

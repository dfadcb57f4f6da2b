package io.github.execbench.regression;

import io.github.execbench.results.BenchmarkId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is the same benchmark on machines of different size: one with as many tasks at once as the
 * machine has cores.
 *
 * @param sizesDiffer whether the machines have different numbers of cores
 */
record SameOnAll(boolean sizesDiffer) {

  private static final String CORES = "cores";
  private static final String PARALLELISM = "parallelism";

  static SameOnAll of(List<Machine> machines) {
    return new SameOnAll(machines.stream().map(SameOnAll::cores).distinct().count() > 1);
  }

  private static String cores(Machine machine) {
    return machine.candidate().environment().getOrDefault(CORES, "");
  }

  List<Contrast> of(Machine machine, List<Contrast> contrasts) {
    return contrasts.stream().map(contrast -> of(machine, contrast)).toList();
  }

  Contrast of(Machine machine, Contrast contrast) {
    BenchmarkId id = contrast.id();
    String parallelism = id.params().getOrDefault(PARALLELISM, "");
    if (!sizesDiffer || parallelism.isEmpty() || !parallelism.equals(cores(machine))) {
      return contrast;
    }
    SortedMap<String, String> params = new TreeMap<>(id.params());
    params.put(PARALLELISM, CORES);
    return contrast.named(new BenchmarkId(id.benchmark(), id.mode(), params));
  }
}

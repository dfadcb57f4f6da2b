package io.github.execbench.regression.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recorded warm-ups: forks second by second, each divided by its final level. Every second project,
 * in the order of names, was there to tune on.
 */
record WarmupBank(List<Recorded> forks) {

  /**
   * One fork.
   *
   * @param tuned whether its project was tuned on
   * @param levels one a second
   */
  @SuppressWarnings("ArrayRecordComponent") // a carrier of scores, never compared
  record Recorded(boolean tuned, double[] levels) {

    /** Of the five seconds after a warm-up: how far off the final level they are. */
    double error(int warmup) {
      int from = Math.min(warmup, levels.length - 5);
      return Math.abs(Arrays.stream(levels, from, from + 5).average().orElseThrow() - 1);
    }
  }

  static WarmupBank read(Path file) {
    JsonNode root = JsonMapper.shared().readTree(file.toFile());
    Set<String> projects = new TreeSet<>();
    root.forEach(benchmark -> projects.add(project(benchmark)));
    Set<String> tuned = new HashSet<>();
    List<String> ordered = List.copyOf(projects);
    for (int i = 0; i < ordered.size(); i += 2) {
      tuned.add(ordered.get(i));
    }
    List<Recorded> forks = new ArrayList<>();
    for (JsonNode benchmark : root) {
      for (JsonNode fork : benchmark.get("forks")) {
        double[] levels = new double[fork.size()];
        for (int i = 0; i < levels.length; i++) {
          levels[i] = fork.get(i).asDouble();
        }
        forks.add(new Recorded(tuned.contains(project(benchmark)), levels));
      }
    }
    return new WarmupBank(forks);
  }

  private static String project(JsonNode benchmark) {
    return benchmark.get("benchmark").asString().split("\\.", -1)[1];
  }
}

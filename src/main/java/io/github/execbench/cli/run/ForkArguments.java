package io.github.execbench.cli.run;

import io.github.execbench.benchmark.PhotoProperties;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.runner.ClusterOptions;
import io.github.execbench.cli.runner.StartCaching;
import io.github.execbench.run.jmh.Combination;
import io.github.execbench.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;

/**
 * What forks get besides what was asked for: where the photos are, and the start cache. Their
 * workers have it; so have those that do photo work, which it was trained on, in their own threads.
 * Else the strategies would find code that is warmed up to different degrees.
 */
final class ForkArguments {

  private static final String UNSAFE_ALLOWED = "--sun-misc-unsafe-memory-access=allow";

  private final Map<Combination, List<String>> all = new HashMap<>();

  /** Makes the start cache if one of the forks has a use for it. */
  static ForkArguments of(PreparedRun run, CommandOutput output) throws InterruptedException {
    List<String> common = new ArrayList<>();
    run.properties().forEach((name, value) -> common.add("-D" + name + "=" + value));
    if (run.plan().stream().anyMatch(c -> learns(c) || hasWorkers(c))) {
      common.add(StartCaching.beforeForks(output));
    }
    common.add(UNSAFE_ALLOWED);
    ForkArguments arguments = new ForkArguments();
    Map<List<String>, Optional<String>> tried = new HashMap<>();
    for (Combination combination : run.plan()) {
      List<String> own = new ArrayList<>(common);
      if (combination.id().params().containsValue(Strategy.CLUSTER.name())) {
        own.addAll(ClusterOptions.jvmArguments());
      }
      Optional<List<String>> jvm = run.options().jvmArguments(combination);
      if (learns(combination) && jvm.isPresent()) {
        List<String> complete = new ArrayList<>(jvm.get());
        complete.addAll(common);
        if (!tried.containsKey(complete)) {
          tried.put(complete, StartCaching.ofFork(complete));
        }
        tried.get(complete).ifPresent(own::add);
      }
      arguments.all.put(combination, own);
    }
    return arguments;
  }

  private static boolean hasWorkers(Combination combination) {
    return Arrays.stream(Strategy.values())
        .filter(Strategy::usesProcesses)
        .anyMatch(strategy -> combination.id().params().containsValue(strategy.name()));
  }

  /** Whether it does what the cache was trained on. Single shots ask what is cold. */
  private static boolean learns(Combination combination) {
    return combination.mode() != Mode.SingleShotTime
        && PhotoProperties.areReadBy(combination.id().benchmark());
  }

  /** Of the forks of a combination of the run. */
  List<String> of(Combination combination) {
    return Objects.requireNonNull(all.get(combination), "each is of the run's plan");
  }
}

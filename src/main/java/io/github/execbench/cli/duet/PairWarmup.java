package io.github.execbench.cli.duet;

import io.github.execbench.cli.run.ForkWarmup;
import io.github.execbench.regression.steady.AutoWarmup;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.run.duet.Pairs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How long the forks of the next pair warm up: both alike, as long as that side needs which needs
 * longer. Else the side that warms up less could seem slower for that alone.
 *
 * <p>A jar's own JMH tells of its warm-up only what it prints: three digits behind the point. Where
 * these are too few, and where there is no warm-up to shorten, the benchmark's own holds.
 */
final class PairWarmup {

  /** Rounded to three digits behind the point, this is known to a hundredth. */
  private static final double LEAST_SCORE = 0.05;

  private static final String SINGLE_SHOT = "ss";

  private final boolean auto;
  private final Pairs pairs;

  /**
   * @param warmup auto or fixed
   */
  PairWarmup(String warmup, Pairs pairs) {
    this.auto = warmup.equals(ForkWarmup.AUTO);
    this.pairs = pairs;
  }

  /** The number of iterations; empty for the benchmark's own. */
  OptionalInt iterations(BenchmarkId id) {
    if (!auto || obstacle(id).isPresent()) {
      return OptionalInt.empty();
    }
    OptionalInt before = AutoWarmup.iterations(forks(id, Pairs.Pair::before));
    OptionalInt now = AutoWarmup.iterations(forks(id, Pairs.Pair::now));
    return before.isPresent() && now.isPresent()
        ? OptionalInt.of(Math.max(before.getAsInt(), now.getAsInt()))
        : OptionalInt.empty();
  }

  private List<ForkRecord> forks(BenchmarkId id, Function<Pairs.Pair, ForkRecord> side) {
    return pairs.of(id).stream().map(side).toList();
  }

  /** What stands in the way of it, with the benchmarks concerned; nothing where none was asked. */
  List<String> notes(Collection<BenchmarkId> benchmarks) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    if (auto) {
      for (BenchmarkId id : benchmarks) {
        obstacle(id)
            .ifPresent(
                why -> found.computeIfAbsent(why, _ -> new ArrayList<>()).add(id.shortName()));
      }
    }
    return found.entrySet().stream()
        .map(e ->
            "--warmup auto: as the benchmark says for "
                + String.join(", ", e.getValue())
                + ": "
                + e.getKey())
        .toList();
  }

  private Optional<String> obstacle(BenchmarkId id) {
    if (id.mode().equals(SINGLE_SHOT)) {
      return Optional.of("single shots are meant to be cold");
    }
    List<ForkRecord> forks =
        Stream.concat(forks(id, Pairs.Pair::before).stream(), forks(id, Pairs.Pair::now).stream())
            .toList();
    if (forks.stream().anyMatch(fork -> planned(fork) == 0)) {
      return Optional.of("it has no warm-up");
    }
    return forks.stream().allMatch(PairWarmup::isTold)
        ? Optional.empty()
        : Optional.of("its JMH prints too few digits of the warm-up; more with a finer unit (-tu)");
  }

  private static int planned(ForkRecord fork) {
    return fork.settings().map(settings -> settings.warmup().count()).orElse(0);
  }

  private static boolean isTold(ForkRecord fork) {
    return fork.warmup().size() == planned(fork)
        && fork.warmup().stream().allMatch(i -> i.primary().score() >= LEAST_SCORE);
  }
}

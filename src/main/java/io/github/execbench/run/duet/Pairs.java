package io.github.execbench.run.duet;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Joins the forks of two sides: those of one benchmark and round are a pair. */
public final class Pairs {

  private record Key(BenchmarkId id, int round) {}

  private final Map<Key, ForkRecord> baseline = new HashMap<>();
  private final Map<Key, ForkRecord> candidate = new HashMap<>();

  /** From the forks that there are. */
  public Pairs(List<ForkRecord> baseline, List<ForkRecord> candidate) {
    baseline.forEach(fork -> this.baseline.put(new Key(fork.id(), fork.round()), fork));
    candidate.forEach(fork -> this.candidate.put(new Key(fork.id(), fork.round()), fork));
  }

  /** Adds a fork of a side. */
  public void add(String side, ForkRecord fork) {
    (side.equals(Side.BASELINE) ? baseline : candidate).put(new Key(fork.id(), fork.round()), fork);
  }

  /** Whether a round of a benchmark was begun, be it that its pair was torn. */
  boolean isBegun(BenchmarkId id, int round) {
    Key key = new Key(id, round);
    return baseline.containsKey(key) || candidate.containsKey(key);
  }

  /** Two forks that were measured next to each other. */
  public record Pair(ForkRecord before, ForkRecord now) {}

  /** The pair of a round; empty if one failed or is not there. */
  public Optional<Pair> pair(BenchmarkId id, int round) {
    ForkRecord before = baseline.get(new Key(id, round));
    ForkRecord now = candidate.get(new Key(id, round));
    return before == null || now == null || before.failed() || now.failed()
        ? Optional.empty()
        : Optional.of(new Pair(before, now));
  }

  /** All pairs of a benchmark, in the order of rounds. */
  public List<Pair> of(BenchmarkId id) {
    TreeSet<Integer> rounds = new TreeSet<>();
    baseline.keySet().stream().filter(k -> k.id.equals(id)).forEach(k -> rounds.add(k.round));
    return rounds.stream().flatMap(round -> pair(id, round).stream()).toList();
  }

  /** All pairs, in the order in which they ended. */
  public List<Pair> inOrder() {
    return candidate.keySet().stream()
        .flatMap(key -> pair(key.id, key.round).stream())
        .sorted(Comparator.comparingInt(pair -> Math.max(pair.before.number(), pair.now.number())))
        .toList();
  }

  /** The forks of a side of one benchmark that measured. */
  public List<ForkRecord> forks(String side, BenchmarkId id) {
    return (side.equals(Side.BASELINE) ? baseline : candidate)
        .values().stream().filter(fork -> fork.id().equals(id) && !fork.failed()).toList();
  }

  /** The failure of a side's fork, if any failed. */
  public Optional<ForkRecord> failed(String side, BenchmarkId id) {
    return (side.equals(Side.BASELINE) ? baseline : candidate)
        .values().stream().filter(fork -> fork.id().equals(id) && fork.failed()).findFirst();
  }

  /** Whether a fork of it failed, on whichever side. */
  public boolean anyFailed(BenchmarkId id) {
    return failed(Side.BASELINE, id).isPresent() || failed(Side.CANDIDATE, id).isPresent();
  }

  /** The longest pair of a benchmark so far, in seconds; 0 of none. */
  double longestSeconds(BenchmarkId id) {
    double longest = 0;
    for (Map.Entry<Key, ForkRecord> entry : baseline.entrySet()) {
      ForkRecord other = candidate.get(entry.getKey());
      if (entry.getKey().id.equals(id) && other != null) {
        longest = Math.max(longest, entry.getValue().seconds() + other.seconds());
      }
    }
    return longest;
  }
}

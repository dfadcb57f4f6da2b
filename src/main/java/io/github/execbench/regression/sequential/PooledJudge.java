package io.github.execbench.regression.sequential;

import io.github.execbench.regression.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges the pairs of several machines together: round by round, in each the machines in the order
 * given. A pair is symmetric given the pairs before it on its machine, and the machines know
 * nothing of each other, so it is given those of all: the bets stay fair, and with them the error
 * rates of {@link SequentialJudge}, however many pairs each machine has and whatever ended them.
 *
 * <p>Where the machines differ in their change, <em>slower</em> refutes that none is slower, and so
 * is said of one at least. Many pairs of one machine could hide a few of another: what a machine
 * alone shows to be slower is never called <em>same</em> or <em>faster</em>. That takes from these
 * verdicts only, and so leaves their error rates.
 */
public final class PooledJudge {

  private final List<Double> margins;
  private final SequentialJudge together;
  private final List<Alone> machines = new ArrayList<>();
  private final Map<Integer, List<Double>> ratios = new HashMap<>();

  /**
   * A pair.
   *
   * @param benchmark from 0
   * @param round from 1
   * @param logRatio of candidate to baseline, in time
   */
  public record Pair(int benchmark, int round, double logRatio) {}

  /**
   * What one machine measured.
   *
   * @param benchmarks those it had to
   * @param pairs of these, in the order of execution
   */
  public record Machine(List<Integer> benchmarks, List<Pair> pairs) {

    public Machine {
      benchmarks = List.copyOf(benchmarks);
      pairs = List.copyOf(pairs);
    }
  }

  /** What one machine's pairs say by themselves. */
  private record Alone(
      List<Integer> benchmarks, SequentialJudge judge, Map<Integer, List<Double>> ratios) {

    void add(Pair pair) {
      judge.add(benchmarks.indexOf(pair.benchmark), pair.logRatio);
      ratios.computeIfAbsent(pair.benchmark, b -> new ArrayList<>()).add(pair.logRatio);
    }

    Verdict verdict(int benchmark) {
      int own = benchmarks.indexOf(benchmark);
      return own < 0 ? Verdict.CANT_TELL : judge.verdict(own);
    }

    int pairs(int benchmark) {
      int own = benchmarks.indexOf(benchmark);
      return own < 0 ? 0 : judge.pairs(own);
    }
  }

  private record Turn(int machine, Pair pair) {}

  /**
   * @param margins the smallest change of each benchmark that matters
   * @param alpha the chance of even one false alarm
   * @param measured of each machine
   */
  public PooledJudge(List<Double> margins, double alpha, List<Machine> measured) {
    this.margins = List.copyOf(margins);
    together = new SequentialJudge(margins, alpha);
    List<Turn> turns = new ArrayList<>();
    for (Machine machine : measured) {
      int number = machines.size();
      List<Double> own = machine.benchmarks.stream().map(margins::get).toList();
      machines.add(new Alone(machine.benchmarks, new SequentialJudge(own, alpha), new HashMap<>()));
      machine.pairs.forEach(pair -> turns.add(new Turn(number, pair)));
    }
    // The sort is stable: within a round machine by machine, and each in its own order.
    turns.sort(Comparator.comparingInt(turn -> turn.pair.round));
    for (Turn turn : turns) {
      Pair pair = turn.pair;
      together.add(pair.benchmark, pair.logRatio);
      ratios.computeIfAbsent(pair.benchmark, b -> new ArrayList<>()).add(pair.logRatio);
      machines.get(turn.machine).add(pair);
    }
  }

  /** What all pairs say of a benchmark, unless a machine alone says that it is slower. */
  public Verdict verdict(int benchmark) {
    Verdict said = together(benchmark);
    boolean hides =
        said != Verdict.SLOWER
            && machines.stream().anyMatch(m -> m.verdict(benchmark) == Verdict.SLOWER);
    return hides ? Verdict.CANT_TELL : said;
  }

  /** What all pairs say of a benchmark. */
  public Verdict together(int benchmark) {
    return together.verdict(benchmark);
  }

  /** What the pairs of one machine say of a benchmark. */
  public Verdict alone(int machine, int benchmark) {
    return machines.get(machine).verdict(benchmark);
  }

  /**
   * Whether a machine alone decides otherwise than all together; if these can't tell, whether it
   * alone finds a change.
   */
  public boolean disagrees(int machine, int benchmark) {
    Verdict own = alone(machine, benchmark);
    Verdict all = together(benchmark);
    return own != Verdict.CANT_TELL
        && own != all
        && !(own == Verdict.SAME && all == Verdict.CANT_TELL);
  }

  /** As {@link SequentialJudge#adjustedP}. */
  public double adjustedP(int benchmark) {
    return together.adjustedP(benchmark);
  }

  /** The pairs of all machines in turn, until they decided. */
  public PairedRatios ratios(int benchmark) {
    return ratios(benchmark, ratios, together.pairs(benchmark));
  }

  /** The pairs of one machine, until they alone decided. */
  public PairedRatios ratios(int machine, int benchmark) {
    Alone alone = machines.get(machine);
    return ratios(benchmark, alone.ratios, alone.pairs(benchmark));
  }

  private PairedRatios ratios(int benchmark, Map<Integer, List<Double>> all, int counted) {
    return new PairedRatios(
        margins.get(benchmark),
        all.getOrDefault(benchmark, List.of()).stream()
            .limit(counted)
            .mapToDouble(r -> r)
            .toArray());
  }
}

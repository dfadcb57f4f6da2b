package io.github.execbench.cli.duet;

import io.github.execbench.cli.check.UnsteadySides;
import io.github.execbench.regression.Comparison;
import io.github.execbench.regression.Method;
import io.github.execbench.regression.Policy;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.PoolingObstacles;
import io.github.execbench.run.duet.DuetSettings;
import io.github.execbench.run.duet.Pairs;
import io.github.execbench.run.duet.Side;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the pairs so far say, as {@code check} reports it. */
final class DuetComparison {

  private final PreparedDuet duet;
  private final Pairs pairs;

  DuetComparison(PreparedDuet duet) {
    this.duet = duet;
    this.pairs = duet.pairs();
  }

  Comparison comparison() {
    Path folder = duet.folder().path();
    List<Path> before = List.of(folder.resolve(Side.BASELINE));
    List<Path> now = List.of(folder.resolve(Side.CANDIDATE));
    return new Comparison(
        duet.settings().baseline().text(),
        duet.settings().candidate().text(),
        duet.policy(),
        new DuetFindings(duet).worstFirst(),
        Method.DUET,
        duet.verdicts().tests(),
        List.of(),
        notes(),
        UnsteadySides.of(before, now));
  }

  private List<String> notes() {
    Environment before = duet.folder().side(Side.BASELINE).journal().head().environment();
    Environment now = duet.folder().side(Side.CANDIDATE).journal().head().environment();
    List<String> notes = new ArrayList<>(differences(before, now));
    if (isSameTwice()) {
      notes.add(
          "both builds are the same file, byte for byte, run alike: nothing can have changed");
    }
    notes.addAll(unallocated(duet.settings(), pairs));
    notes.addAll(ignored(duet.settings()));
    notes.addAll(duet.warmup().notes(duet.benchmarks()));
    notes.add(suite());
    return notes;
  }

  /** What differs between the sides besides the builds: it may be what is compared. */
  static List<String> differences(Environment before, Environment now) {
    List<String> lines = new ArrayList<>();
    PoolingObstacles.between(before, now).stream()
        .filter(difference -> !difference.startsWith("jar "))
        .forEach(difference -> lines.add("what is compared differs in its " + difference));
    if (!before.jmhVersion().equals(now.jmhVersion())) {
      lines.add(
          ("what is compared differs in its JMH (was %s, is %s), which may measure otherwise:"
                  + " build both with one version")
              .formatted(before.jmhVersion(), now.jmhVersion()));
    }
    return lines;
  }

  /** Of which benchmarks allocation is to be judged and can't be. */
  static List<String> unallocated(DuetSettings settings, Pairs pairs) {
    return settings.plan().shared().stream()
        .filter(id -> Judged.in(settings).contains(Judged.ALLOCATION))
        .filter(id -> !pairs.of(id).isEmpty() && !Judged.ALLOCATION.isIn(pairs.of(id)))
        .map(id -> Policy.subject(id) + ": allocation was not measured on both sides, not compared")
        .toList();
  }

  /** What the policy of a duet left out. */
  static List<String> ignored(DuetSettings settings) {
    Policy policy = DuetPolicy.of(settings);
    return settings.plan().ignored().stream()
        .map(id -> "ignored: " + Policy.subject(id) + ": " + policy.ignored(id).orElseThrow())
        .toList();
  }

  private boolean isSameTwice() {
    Side a = duet.baseline();
    Side b = duet.candidate();
    return a.jar().sha256().equals(b.jar().sha256())
        && a.java().equals(b.java())
        && a.jvmArguments().equals(b.jvmArguments())
        && a.work().equals(b.work());
  }

  /** Of the rounds in which everything was measured: later ones lack what was decided by then. */
  private String suite() {
    List<BenchmarkId> measured =
        duet.benchmarks().stream()
            .filter(id -> !pairs.anyFailed(id) && duet.verdicts().isMeasured(id, Judged.SCORE))
            .toList();
    SuiteChange suite = new SuiteChange(duet.policy(), measured.size());
    for (int round = 1; round <= duet.settings().maxPairs(); round++) {
      suite.add(pairs, measured, round);
    }
    return suite.text();
  }
}

package io.github.execbench.cli.duet;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.StatusLine;
import io.github.execbench.cli.console.Terminal;
import io.github.execbench.io.Printable;
import io.github.execbench.regression.Verdict;
import io.github.execbench.regression.sequential.PairedRatios;
import io.github.execbench.report.Numbers;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.ConfidenceInterval;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.run.duet.Side;
import java.util.stream.Collectors;

/** Shows what is known after each pair: a line with the running interval of its benchmark. */
final class DuetProgress {

  private final PreparedDuet duet;
  private final CommandOutput output;
  private final StatusLine statusLine;
  private final boolean redraws = Terminal.canRedraw();

  DuetProgress(PreparedDuet duet, CommandOutput output) {
    this.duet = duet;
    this.output = output;
    statusLine = new StatusLine(output.out());
  }

  /** A fork is about to start. */
  void started(Side side, BenchmarkId id, int round) {
    if (redraws) {
      String status =
          "pair " + round + ", " + side.name() + ": " + id.shortName() + "; " + decided();
      statusLine.show(Terminal.fitting(status, Terminal.columns()));
    }
  }

  /** A pair has ended. */
  void ended(BenchmarkId id, int round) {
    String known =
        duet.verdicts().judged().stream()
            .filter(what -> duet.verdicts().isMeasured(id, what))
            .map(what -> (what == Judged.ALLOCATION ? "allocation " : "") + known(id, what))
            .collect(Collectors.joining("; "));
    line(
        "pair %d of %s: %s; %s"
            .formatted(
                round, id.shortName(), known.isEmpty() ? "not comparable" : known, decided()));
  }

  private String known(BenchmarkId id, Judged what) {
    PairedRatios ratios = duet.verdicts().ratios(id, what);
    ConfidenceInterval interval = ratios.interval(duet.policy().decidingConfidence());
    Verdict verdict = duet.verdicts().verdict(id, what);
    return (interval.isKnown()
            ? Numbers.change(ratios.ratio(), interval) + ", "
            : Numbers.ratio(ratios.ratio()) + " [too few pairs], ")
        + (verdict == Verdict.CANT_TELL ? "open" : verdict.text());
  }

  /** A fork failed: its benchmark is not run any more. */
  void failed(Side side, ForkRecord fork) {
    line("");
    output
        .err()
        .println(
            Printable.of(
                "failed: %s of the %s: %s"
                    .formatted(
                        fork.id().shortName(),
                        side.name(),
                        fork.failure().orElseThrow().reason())));
  }

  private void line(String text) {
    if (redraws) {
      statusLine.clear();
    }
    if (!text.isEmpty()) {
      output.out().println(text);
    }
    output.out().flush();
  }

  private String decided() {
    long done =
        duet.benchmarks().stream()
            .filter(id -> duet.verdicts().isDecided(id) || duet.pairs().anyFailed(id))
            .count();
    return done + " of " + duet.benchmarks().size() + " decided";
  }

  /** Takes the line away. */
  void end() {
    line("");
  }
}

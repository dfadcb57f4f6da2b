package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.StatusLine;
import io.github.execbench.cli.console.Terminal;
import io.github.execbench.report.ProgressText;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.run.RemainingTime;
import io.github.execbench.run.RunClock;
import io.github.execbench.run.Step;
import io.github.execbench.run.WarmupPlan;
import java.util.List;

/** Shows how far a run is: a line that stays on a terminal, a line a fork elsewhere. */
final class RunProgress {

  private final JournalHead head;
  private final WarmupPlan warmup;
  private final RunClock clock;
  private final CommandOutput output;
  private final StatusLine line;
  private final boolean redraws;

  private RunProgress(
      JournalHead head, WarmupPlan warmup, RunClock clock, CommandOutput output, boolean redraws) {
    this.head = head;
    this.warmup = warmup;
    this.clock = clock;
    this.output = output;
    line = new StatusLine(output.out());
    this.redraws = redraws;
  }

  /**
   * @param alone whether nothing else writes to the terminal meanwhile
   */
  static RunProgress of(
      JournalHead head, WarmupPlan warmup, RunClock clock, CommandOutput output, boolean alone) {
    return new RunProgress(head, warmup, clock, output, alone && Terminal.canRedraw());
  }

  /** A fork is about to start. */
  void started(Step.Fork fork, List<ForkRecord> before) {
    if (redraws) {
      String status = text(before).status(fork.id(), fork.round(), left(before));
      // Asked each time: a terminal may be made wider or narrower.
      line.show(Terminal.fitting(status, Terminal.columns()));
    }
  }

  /** A fork has ended, and is the last of all so far. */
  void ended(ForkRecord fork, List<ForkRecord> all) {
    if (!redraws) {
      output.out().println(text(all).ended(fork, left(all)));
    } else if (fork.failed()) {
      line.clear();
      output.out().println(text(all).ended(fork, left(all)));
    }
  }

  private ProgressText text(List<ForkRecord> forks) {
    return new ProgressText(head, forks);
  }

  private double left(List<ForkRecord> forks) {
    return RemainingTime.seconds(head, forks, warmup, clock.seconds());
  }

  /** Takes the line away. */
  void end() {
    if (redraws) {
      line.clear();
    }
  }
}

package io.github.execbench.cli.duet;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.run.RunEnd;
import io.github.execbench.run.duet.DuetCampaign;
import io.github.execbench.run.duet.Side;
import io.github.execbench.run.duet.SideForks;
import io.github.execbench.run.machine.Ruler;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** Runs pair after pair and puts each fork away as it ends. */
final class DuetSession {

  private final PreparedDuet duet;
  private final Interruption interruption;
  private final DuetProgress progress;
  private final SideForks forks;
  private final Ruler ruler = new Ruler();
  private int number;
  private int rulerRound;

  DuetSession(PreparedDuet duet, Interruption interruption, CommandOutput output) {
    this.duet = duet;
    this.interruption = interruption;
    this.progress = new DuetProgress(duet, output);
    this.forks =
        new SideForks(duet.settings().jmhArguments(), duet.meter(), interruption::signalled);
    this.number = duet.folder().forks();
  }

  /**
   * Runs pairs until all is decided, a limit is reached or a signal comes; what was under way then
   * is lost.
   *
   * @throws IOException if a fork can't be run or put away
   */
  RunEnd measure() throws IOException {
    DuetCampaign campaign =
        new DuetCampaign(
            duet.settings(), duet.pairs(), duet.verdicts()::isDecided, duet.clock()::seconds);
    try {
      while (true) {
        switch (campaign.next()) {
          case DuetCampaign.Next.End(RunEnd why) -> {
            return why;
          }
          case DuetCampaign.Next.Pair pair -> run(pair);
        }
      }
    } catch (InterruptedException e) {
      return RunEnd.INTERRUPTED;
    } finally {
      progress.end();
    }
  }

  private void run(DuetCampaign.Next.Pair pair) throws IOException, InterruptedException {
    if (Thread.interrupted() || interruption.signalled()) {
      throw new InterruptedException();
    }
    List<Side> order =
        pair.baselineFirst()
            ? List.of(duet.baseline(), duet.candidate())
            : List.of(duet.candidate(), duet.baseline());
    OptionalInt warmup = duet.warmup().iterations(pair.id());
    for (Side side : order) {
      progress.started(side, pair.id(), pair.round());
      boolean opens = pair.round() > rulerRound;
      double rulerSeconds = opens ? ruler.seconds() : Double.NaN;
      rulerRound = pair.round();
      ForkRecord ended = forks.run(side, pair.id(), pair.round(), ++number, warmup);
      ForkRecord fork = opens ? ended.withRuler(rulerSeconds) : ended;
      duet.folder().append(side.name(), fork);
      duet.pairs().add(side.name(), fork);
      if (fork.failed()) {
        progress.failed(side, fork);
        return; // the other side's fork would have nothing to be compared with
      }
    }
    duet.verdicts().add(pair.id(), pair.round());
    progress.ended(pair.id(), pair.round());
  }
}

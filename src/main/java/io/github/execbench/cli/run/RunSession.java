package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.run.Campaign;
import io.github.execbench.run.RunEnd;
import io.github.execbench.run.Step;
import io.github.execbench.run.StopRules;
import io.github.execbench.run.jmh.JmhForks;
import io.github.execbench.run.machine.Ruler;
import java.io.IOException;

/** Measures: runs one fork after the other and puts each away as it ends. */
final class RunSession {

  private final PreparedRun run;
  private final JmhText text;
  private final Interruption interruption;
  private final CommandOutput output;

  /**
   * @param text where JMH's own text goes; stays open
   */
  RunSession(PreparedRun run, JmhText text, Interruption interruption, CommandOutput output) {
    this.run = run;
    this.text = text;
    this.interruption = interruption;
    this.output = output;
  }

  /**
   * Runs forks until the run is done or ended from outside; what was under way then is lost.
   *
   * @throws IOException if a fork can't be put away
   */
  RunEnd measure() throws IOException {
    run.properties().forEach(System::setProperty); // for benchmarks that run without a fork
    Journal journal = run.folder().journal();
    ForkWarmup warmup = new ForkWarmup(journal.head().settings(), run.options());
    RunProgress progress =
        RunProgress.of(journal.head(), warmup, run.clock(), output, !text.isShown());
    try {
      ForkArguments arguments = ForkArguments.of(run, output);
      JmhForks forks =
          new JmhForks(
              run.options(),
              run.plan(),
              arguments::of,
              text.stream(),
              run.meter(),
              interruption::signalled);
      return measure(forks, warmup, journal, progress);
    } catch (InterruptedException e) {
      return RunEnd.INTERRUPTED;
    } finally {
      progress.end();
    }
  }

  private RunEnd measure(JmhForks forks, ForkWarmup warmup, Journal journal, RunProgress progress)
      throws InterruptedException, IOException {
    StopRules rules =
        new StopRules(journal.head(), warmup, run.options().failOnError(), run.clock()::seconds);
    Ruler ruler = new Ruler();
    Campaign campaign = new Campaign(journal.head(), journal.forks(), rules);
    while (true) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      switch (campaign.next()) {
        case Step.End(RunEnd why) -> {
          return why;
        }
        case Step.Fork step -> {
          progress.started(step, campaign.forks());
          boolean opens = campaign.forks().stream().noneMatch(f -> f.round() == step.round());
          double rulerSeconds = opens ? ruler.seconds() : Double.NaN;
          ForkRecord ended = forks.run(step, warmup.iterations(step.id(), campaign.forks()));
          ForkRecord fork = opens ? ended.withRuler(rulerSeconds) : ended;
          run.folder().append(fork);
          campaign.add(fork);
          progress.ended(fork, campaign.forks());
        }
      }
    }
  }
}

package io.github.execbench.cli.run;

import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.console.Output;
import io.github.execbench.cli.runner.StartCaching;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.run.Campaign;
import io.github.execbench.run.RunEnd;
import io.github.execbench.run.Step;
import io.github.execbench.run.StopRules;
import io.github.execbench.run.jmh.JmhForks;
import io.github.execbench.run.machine.Ruler;
import io.github.execbench.strategy.Strategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures: runs one fork after the other and puts each away as it ends. */
final class RunSession {

  private static final String UNSAFE_ALLOWED = "--sun-misc-unsafe-memory-access=allow";

  private final PreparedRun run;
  private final JmhText text;
  private final Interruption interruption;
  private final Output output;

  /**
   * @param text where JMH's own text goes; stays open
   */
  RunSession(PreparedRun run, JmhText text, Interruption interruption, Output output) {
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
    run.photoProperties().forEach(System::setProperty); // for benchmarks that run without a fork
    List<String> jvmArguments = jvmArguments();
    JmhForks forks =
        new JmhForks(
            run.options(),
            run.plan(),
            jvmArguments,
            text.stream(),
            run.meter(),
            interruption::signalled);
    Journal journal = run.folder().journal();
    RunProgress progress = RunProgress.of(journal.head(), run.clock(), output, !text.isShown());
    try {
      return measure(forks, journal, progress);
    } catch (InterruptedException e) {
      return RunEnd.INTERRUPTED;
    } finally {
      progress.end();
    }
  }

  private RunEnd measure(JmhForks forks, Journal journal, RunProgress progress)
      throws InterruptedException, IOException {
    StopRules rules =
        new StopRules(journal.head(), run.options().failOnError(), run.clock()::seconds);
    ForkWarmup warmup = new ForkWarmup(journal.head().settings(), run.options());
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

  /** What each fork gets besides what was asked for. */
  private List<String> jvmArguments() {
    List<String> arguments = new ArrayList<>();
    run.photoProperties().forEach((name, value) -> arguments.add("-D" + name + "=" + value));
    if (run.plan().stream().anyMatch(c -> c.id().params().containsValue(Strategy.PROCESS.name()))) {
      arguments.add(StartCaching.beforeForks(output));
    }
    arguments.add(UNSAFE_ALLOWED);
    return arguments;
  }
}

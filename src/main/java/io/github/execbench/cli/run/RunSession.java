package io.github.execbench.cli.run;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.console.Output;
import io.github.execbench.cli.runner.StartCaching;
import io.github.execbench.io.FileErrors;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.Sitting;
import io.github.execbench.results.summary.Summary;
import io.github.execbench.run.Campaign;
import io.github.execbench.run.RunClock;
import io.github.execbench.run.RunFolder;
import io.github.execbench.run.StopRules;
import io.github.execbench.run.jmh.Combination;
import io.github.execbench.run.jmh.JmhForks;
import io.github.execbench.run.jmh.JmhOptions;
import io.github.execbench.run.machine.LoadMeter;
import io.github.execbench.run.machine.Warnings;
import io.github.execbench.strategy.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One sitting of a run: its forks, its files and what it says at its end. */
final class RunSession {

  private static final String UNSAFE_ALLOWED = "--sun-misc-unsafe-memory-access=allow";
  private static final int INTERRUPTED = 130;

  private final JmhOptions options;
  private final List<Combination> plan;
  private final RunFolder folder;
  private final RunClock clock;
  private final LoadMeter meter;
  private final Output output;

  RunSession(
      JmhOptions options,
      List<Combination> plan,
      RunFolder folder,
      RunClock clock,
      LoadMeter meter,
      Output output) {
    this.options = options;
    this.plan = plan;
    this.folder = folder;
    this.clock = clock;
    this.meter = meter;
    this.output = output;
  }

  int run() {
    folder.journal().head().environment().warnings().forEach(output::warn);
    List<String> jvmArguments = jvmArguments();
    try (Interruption interruption = new Interruption();
        JmhText text = JmhText.of(options, output)) {
      String end;
      try {
        end = measure(jvmArguments, text, interruption);
      } catch (InterruptedException e) {
        end = "interrupted";
      }
      return finish(end);
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, FileErrors.line(e) + wayOn());
    }
  }

  private String wayOn() {
    Path journal = folder.path().resolve(Journal.FILE);
    return Files.exists(journal)
        ? "; mend that, then go on with: run --resume " + folder.path()
        : "; this run can't go on";
  }

  /** What each fork gets besides what was asked for. */
  private List<String> jvmArguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Dexecbench.images=" + folder.journal().head().settings().images());
    arguments.add(MeasuredPhotos.skipArgument());
    if (plan.stream().anyMatch(c -> c.id().params().containsValue(Strategy.PROCESS.name()))) {
      arguments.add(StartCaching.beforeForks(output));
    }
    arguments.add(UNSAFE_ALLOWED);
    return arguments;
  }

  private String measure(List<String> jvmArguments, JmhText text, Interruption interruption)
      throws IOException, InterruptedException {
    Journal journal = folder.journal();
    // Benchmarks that run without a fork read it here.
    System.setProperty("execbench.images", journal.head().settings().images());
    JmhForks forks =
        new JmhForks(options, plan, jvmArguments, text.stream(), meter, interruption::signalled);
    RunProgress progress = RunProgress.of(journal.head(), clock, output, !text.isShown());
    Campaign campaign =
        new Campaign(
            journal.head().benchmarks(),
            journal.head().seed(),
            journal.forks(),
            new StopRules(journal.head(), options.failOnError(), clock::seconds),
            forks,
            folder.writer()::append,
            progress);
    try {
      return switch (campaign.run()) {
        case COMPLETE -> "complete";
        case TIME_BUDGET -> "time budget spent";
        case PRECISION -> "precise enough";
        case FAILURE -> "ended by a failure, as -foe true asks";
      };
    } finally {
      progress.end();
    }
  }

  private int finish(String end) throws IOException {
    Journal before = folder.journal();
    List<ForkRecord> forks = Journal.read(folder.path()).forks();
    List<ForkRecord> own = forks.subList(before.forks().size(), forks.size());
    double forkSeconds = own.stream().mapToDouble(ForkRecord::seconds).sum();
    folder
        .writer()
        .append(new Sitting(clock.started(), end, clock.seconds(), forkSeconds, own.size()));
    Journal journal = Journal.read(folder.path());
    Summary summary = Summary.of(journal);
    RunReports reports = new RunReports(folder.path(), output);
    reports.write(journal, summary, options.resultFile());
    Warnings.afterRun(own.stream().map(ForkRecord::load).toList()).forEach(output::warn);
    reports.print(summary, journal);
    if (end.equals("interrupted")) {
      output.out().println("interrupted; go on with: run --resume " + folder.path());
      return INTERRUPTED;
    }
    return summary.anyFailed() ? ExitCode.FAILED : ExitCode.OK;
  }
}

package io.github.execbench.cli.duet;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.run.ForkWarmup;
import io.github.execbench.cli.run.UnderLock;
import io.github.execbench.regression.Policy;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Environment;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.journal.PoolingObstacles;
import io.github.execbench.results.journal.RunSettings;
import io.github.execbench.run.RunClock;
import io.github.execbench.run.RunFolder;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.duet.DuetFolder;
import io.github.execbench.run.duet.DuetPlan;
import io.github.execbench.run.duet.DuetSettings;
import io.github.execbench.run.duet.GitBuild;
import io.github.execbench.run.duet.JarList;
import io.github.execbench.run.duet.JmhArguments;
import io.github.execbench.run.duet.JmhJar;
import io.github.execbench.run.duet.Pairs;
import io.github.execbench.run.duet.Side;
import io.github.execbench.run.duet.SideEnvironment;
import io.github.execbench.run.duet.SideWork;
import io.github.execbench.run.duet.TemporaryFiles;
import io.github.execbench.run.duet.UnusableJarException;
import io.github.execbench.run.jmh.JmhLock;
import io.github.execbench.run.jmh.JmhOptions;
import io.github.execbench.run.machine.CodeHash;
import io.github.execbench.run.machine.EnvironmentProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** All that comes before the first pair: checks everything that can be wrong by then. */
final class DuetPreparation {

  private static final int USUAL_PAIRS = 50;
  private static final int MOST_PAIRS = 1000;
  private static final double CONFIDENCE = 0.95;

  private final DuetCommand asked;
  private final CommandOutput output;
  private final RunClock clock = new RunClock();
  private final EnvironmentProbe probe = new EnvironmentProbe();

  DuetPreparation(DuetCommand asked, CommandOutput output) {
    this.asked = asked;
    this.output = output;
  }

  PreparedDuet prepare()
      throws UsageException, UnusableJarException, IOException, InterruptedException {
    int pairs = asked.maxPairs.orElse(USUAL_PAIRS);
    if (pairs < 1 || pairs > MOST_PAIRS) {
      throw new UsageException("--max-pairs " + pairs + ": must be from 1 to " + MOST_PAIRS);
    }
    JmhLock lock = UnderLock.take();
    try {
      return asked.results.resume().isPresent()
          ? goOn(asked.results.resume().get(), lock)
          : start(pairs, lock);
    } catch (UsageException
        | UnusableJarException
        | IOException
        | InterruptedException
        | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The two builds, and what JMH is told of both. */
  private record Builds(Side baseline, Side candidate, List<String> jmhArguments) {}

  private PreparedDuet start(int maxPairs, JmhLock lock)
      throws UsageException, UnusableJarException, IOException, InterruptedException {
    Policy policy = asked.verdict.policy();
    asked.reports.check();
    JmhArguments.check(asked.jmhArguments);
    String warmup =
        ForkWarmup.effective(
            asked.warmup.orElse(ForkWarmup.FIXED), JmhOptions.parseForOthers(asked.jmhArguments));
    Path built = Files.createTempDirectory("execbench-duet");
    try {
      Builds builds = asked.own.isGiven() ? ownBuilds() : jars(built);
      DuetPlan plan =
          DuetPlan.of(
              JarList.of(builds.baseline(), builds.jmhArguments()),
              JarList.of(builds.candidate(), builds.jmhArguments()),
              id -> policy.ignored(id).isPresent());
      if (plan.shared().isEmpty()) {
        throw new UsageException(
            "the two jars have no selected benchmark in common: %d only in the baseline, %d only in"
                    .formatted(plan.gone().size(), plan.added().size())
                + " the candidate, %d ignored by the policy".formatted(plan.ignored().size()));
      }
      Path folder = RunFolder.provide(asked.results.out(), Instant.now());
      Side candidate = builds.candidate();
      Side baseline = builds.baseline();
      if (asked.git.isPresent()) {
        Path jar = Files.move(baseline.jar().path(), folder.resolve("baseline.jar"));
        baseline = baseline(jar.toAbsolutePath(), Optional.empty());
      }
      DuetSettings settings =
          DuetSettings.of(
              asked.results.seed().orElseGet(() -> new SplittableRandom().nextLong() >>> 1),
              policy.margin(),
              policy.alpha(),
              DuetPolicy.exemptions(policy),
              maxPairs,
              budget(OptionalDouble.empty()),
              baseline,
              candidate,
              warmup,
              JmhArguments.options(builds.jmhArguments()),
              plan);
      Environment host = probe.probe(Optional.empty());
      host.warnings().forEach(output::warn);
      DuetFolder duet =
          DuetFolder.create(
              folder,
              settings,
              head(settings, SideEnvironment.of(host, baseline)),
              head(settings, SideEnvironment.of(host, candidate)));
      return prepared(settings, baseline, candidate, duet, lock);
    } finally {
      TemporaryFiles.delete(built);
    }
  }

  private Builds jars(Path built)
      throws UsageException, UnusableJarException, IOException, InterruptedException {
    if (asked.candidate.isEmpty() || asked.baseline.isPresent() == asked.git.isPresent()) {
      throw new UsageException(
          "name two builds: --baseline OLD.jar (or --git REV) and --candidate NEW.jar");
    }
    Side candidate = candidate(asked.candidate.get(), Optional.empty());
    Path jar = asked.baseline.isPresent() ? asked.baseline.get() : built(built);
    return new Builds(baseline(jar, Optional.empty()), candidate, asked.jmhArguments);
  }

  /** This suite's own jar measures both. */
  private Builds ownBuilds()
      throws UsageException, UnusableJarException, IOException, InterruptedException {
    if (asked.baseline.isPresent() || asked.candidate.isPresent() || asked.git.isPresent()) {
      throw new UsageException(
          "name two JMH jars, or your own work with --baseline-cp and --candidate-cp, not both");
    }
    List<String> arguments = OwnBuilds.jmhArguments(asked.jmhArguments);
    OwnBuilds own = OwnBuilds.of(asked.own, output);
    Path jar = CodeHash.pathOfThisProgram();
    return new Builds(
        baseline(jar, Optional.of(own.baseline())),
        candidate(jar, Optional.of(own.candidate())),
        arguments);
  }

  private Side baseline(Path jar, Optional<SideWork> work)
      throws UsageException, UnusableJarException {
    return side(Side.BASELINE, jar, asked.baselineJvm, asked.baselineJvmArguments, work);
  }

  private Side candidate(Path jar, Optional<SideWork> work)
      throws UsageException, UnusableJarException {
    return side(Side.CANDIDATE, jar, asked.candidateJvm, asked.candidateJvmArguments, work);
  }

  private Path built(Path folder)
      throws UsageException, UnusableJarException, IOException, InterruptedException {
    String revision = asked.git.orElseThrow();
    output.out().println("building " + revision);
    output.out().flush();
    Path jar = folder.resolve("baseline.jar");
    new GitBuild(Path.of(""), revision).build(asked.candidate.orElseThrow(), jar);
    return jar;
  }

  private PreparedDuet goOn(Path path, JmhLock lock)
      throws UsageException, UnusableJarException, IOException, InterruptedException {
    boolean more =
        asked.baseline.isPresent()
            || asked.candidate.isPresent()
            || asked.git.isPresent()
            || asked.own.isGiven()
            || asked.results.out().isPresent()
            || asked.results.seed().isPresent()
            || asked.verdict.setsPolicy()
            || asked.warmup.isPresent()
            || !asked.jmhArguments.isEmpty();
    if (more) {
      throw new UsageException(
          "--resume goes on with the builds, arguments and policy that it began with: only"
              + " --max-pairs and --time-budget may be new");
    }
    asked.reports.check();
    DuetSettings then = DuetSettings.read(path);
    DuetSettings settings =
        then.within(asked.maxPairs.orElse(then.maxPairs()), budget(then.timeBudgetSeconds()));
    Side baseline = settings.baseline().side(Side.BASELINE);
    Side candidate = settings.candidate().side(Side.CANDIDATE);
    Environment host = probe.probe(Optional.empty());
    DuetFolder folder = DuetFolder.resume(path);
    try {
      check(folder, host, baseline);
      check(folder, host, candidate);
      return prepared(settings, baseline, candidate, folder, lock);
    } catch (UnusableJarException | InterruptedException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static void check(DuetFolder folder, Environment host, Side side)
      throws UnusableJarException, InterruptedException {
    List<String> differences =
        new ArrayList<>(
            PoolingObstacles.between(
                folder.side(side.name()).journal().head().environment(),
                SideEnvironment.of(host, side)));
    if (side.work().isPresent() && !OwnBuilds.isUnchanged(side.work().get())) {
      differences.add("work's code");
    }
    if (!differences.isEmpty()) {
      throw new CommandException(
          ExitCode.NOT_COMPARABLE,
          folder.path()
              + ": can't go on, for this has changed of the "
              + side.name()
              + ": "
              + String.join(", ", differences));
    }
  }

  private PreparedDuet prepared(
      DuetSettings settings, Side baseline, Side candidate, DuetFolder folder, JmhLock lock) {
    List<BenchmarkId> benchmarks = settings.plan().shared();
    Pairs pairs = folder.pairs();
    DuetVerdicts verdicts =
        new DuetVerdicts(benchmarks, Judged.in(settings), pairs, DuetPolicy.of(settings));
    verdicts.replay();
    return new PreparedDuet(
        settings, baseline, candidate, folder, pairs, verdicts, clock, probe.meter(), lock);
  }

  private OptionalDouble budget(OptionalDouble old) {
    return asked.results.timeBudget().map(OptionalDouble::of).orElse(old);
  }

  private JournalHead head(DuetSettings settings, Environment environment) {
    return new JournalHead(
        JournalHead.FORMAT,
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        settings.seed(),
        new RunSettings(
            asked.jmhArguments,
            false,
            "",
            CONFIDENCE,
            OptionalInt.of(settings.maxPairs()),
            settings.timeBudgetSeconds(),
            OptionalDouble.empty(),
            Optional.of(settings.warmup())),
        environment,
        settings.plan().shared().stream()
            .map(id -> new PlannedBenchmark(id, settings.maxPairs(), 0))
            .toList());
  }

  private static Side side(
      String name, Path jar, Optional<Path> jvm, String arguments, Optional<SideWork> work)
      throws UsageException, UnusableJarException {
    return new Side(name, JmhJar.open(jar), java(name, jvm), arguments.strip(), work);
  }

  /** The program of a JDK's folder, or the program itself. */
  private static Path java(String name, Optional<Path> jvm) throws UsageException {
    Path named = jvm.orElse(Path.of(System.getProperty("java.home"))).toAbsolutePath().normalize();
    for (Path java : List.of(named.resolve("bin/java"), named.resolve("bin/java.exe"), named)) {
      if (Files.isRegularFile(java) && Files.isExecutable(java)) {
        return java;
      }
    }
    throw new UsageException("--" + name + "-jvm " + named + ": holds no bin/java");
  }
}

package io.github.execbench.cli.duet;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.tryout.Trial;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.duet.SideWork;
import io.github.execbench.run.jmh.JmhOptions;
import io.github.execbench.workload.own.WorkException;
import io.github.execbench.workload.own.WorkHash;
import io.github.execbench.workload.own.WorkSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two builds of somebody's own work. Both are measured in batches of as many tasks as suit the old
 * one: else a quicker build would be given more.
 */
record OwnBuilds(SideWork baseline, SideWork candidate) {

  private static final String BENCHMARK = "\\.OwnBenchmark\\.";

  /**
   * Tries the old build.
   *
   * @throws UsageException if what was asked for can't be
   * @throws CommandException if the work can't be measured
   * @throws InterruptedException if this thread is interrupted
   */
  static OwnBuilds of(WorkOptions asked, CommandOutput output)
      throws UsageException, IOException, InterruptedException {
    if (asked.work.isEmpty() || asked.baseline.isEmpty() || asked.candidate.isEmpty()) {
      throw new UsageException(
          "name your own work and two builds of it: --work WORK, --baseline-cp OLD.jar and"
              + " --candidate-cp NEW.jar");
    }
    String work = asked.work.get();
    if (work.replaceFirst("::.*", "").endsWith(".java")) {
      throw new UsageException(
          "--work " + work + ": a source file has one build only; name a class or Class::method");
    }
    UsageException.checkAtLeastOne("--tasks", asked.tasks().orElse(1));
    try {
      WorkSpec before = spec("--baseline-cp", work, asked.baseline.get());
      WorkSpec now = spec("--candidate-cp", work, asked.candidate.get());
      int tasks = Trial.tasks(before, asked.tasks(), output);
      return new OwnBuilds(side(before, tasks), side(now, tasks));
    } catch (WorkException e) {
      throw failure(e);
    }
  }

  private static WorkSpec spec(String option, String work, String classPath)
      throws UsageException, WorkException {
    if (classPath.contains("\"")) {
      throw new UsageException(option + " " + classPath + ": JMH can't pass on a quote");
    }
    return WorkSpec.of(work, classPath, Map.of());
  }

  private static SideWork side(WorkSpec spec, int tasks) throws WorkException {
    return new SideWork(
        spec.work(), spec.classPath(), WorkHash.of(spec), Trial.jvmArguments(spec, tasks));
  }

  /** Whether the code of a build is what it was. */
  static boolean isUnchanged(SideWork then) {
    try {
      return WorkHash.of(new WorkSpec(then.work(), then.classPath(), Map.of())).equals(then.hash());
    } catch (WorkException e) {
      throw failure(e);
    }
  }

  private static CommandException failure(WorkException e) {
    return new CommandException(Trial.exitCode(e), e.getMessage());
  }

  /**
   * What JMH is told: one after the other and in a pool, as wide as the machine, unless it is said.
   */
  static List<String> jmhArguments(List<String> asked) throws UsageException {
    JmhOptions options = JmhOptions.parse(asked);
    if (!options.words().isEmpty()) {
      throw new UsageException(
          String.join(", ", options.words()) + ": --work names what is measured");
    }
    List<String> arguments = new ArrayList<>(asked);
    if (options.values("strategy").isEmpty()) {
      arguments.addAll(List.of("-p", "strategy=SEQUENTIAL,THREAD_POOL"));
    }
    if (options.values("parallelism").isEmpty()) {
      int cores = Runtime.getRuntime().availableProcessors();
      arguments.addAll(List.of("-p", "parallelism=" + cores));
    }
    arguments.add(BENCHMARK);
    return arguments;
  }
}

package io.github.execbench.cli.tryout;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.run.PreparedRun;
import io.github.execbench.cli.run.RoundOptions;
import io.github.execbench.cli.run.RunExecution;
import io.github.execbench.cli.run.TimeConverter;
import io.github.execbench.cli.runner.ClusterOptions;
import io.github.execbench.io.FileErrors;
import io.github.execbench.results.journal.JournalException;
import io.github.execbench.run.RunRequest;
import io.github.execbench.run.UsageException;
import io.github.execbench.run.jmh.JmhOptions;
import io.github.execbench.workload.own.WorkException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Measures somebody's own work. What is not an option of ours is JMH's. */
@Command(
    name = "try",
    mixinStandardHelpOptions = true,
    customSynopsis = "benchmarks.jar try WORK [options] [JMH options]",
    description = {
      "Measures your own work under every strategy, and says which is fastest.",
      "WORK is a class (a Callable, a Runnable, a Supplier of a list of Callables), a method"
          + " Class::method that takes nothing or an index, or a .java file.",
      "First it finds out what a task takes by itself, and from that what to try; done in 3"
          + " minutes unless you say otherwise.",
      "JMH's options keep their meaning: -f, -wi, -i, -w, -r, -prof, -jvmArgs, -p strategy=..."
    })
public final class TryCommand implements Callable<Integer> {

  private static final int LONGEST_LIST = 100;
  private static final double DEFAULT_TIMEOUT_SECONDS = 30;

  @Spec private CommandSpec spec;

  @Option(
      names = {"--cp", "--class-path"},
      paramLabel = "PATH",
      defaultValue = "",
      description = "Find the work's classes here, as java -cp does (default: the current folder).")
  private String classPath;

  @Option(
      names = "--tasks",
      paramLabel = "N",
      description = "Run batches of N tasks (default: as many as can be measured well).")
  private Integer tasks;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      split = ",",
      description = "Try these numbers of tasks at once, such as 2,8,64 (default: by calibration).")
  private List<Integer> parallelism = new ArrayList<>();

  @Option(
      names = "--param",
      paramLabel = "K=V,V",
      description =
          "Measure the work with each of these values of the system property K; may be repeated.")
  private List<String> params = new ArrayList<>();

  @Option(
      names = "--no-verify",
      description = "Don't compare the results of strategies with those of SEQUENTIAL.")
  private boolean noVerify;

  @Option(
      names = "--task-timeout",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Let a task fail after this time, such as 10s (default: 30s, when tried out).")
  private Double taskTimeout;

  @Option(
      names = "--like",
      paramLabel = "DIR",
      description =
          "Take the size of a batch and all steps from this run, to compare both with check.")
  private Path like;

  @Mixin private RoundOptions rounds;

  @Mixin
  @SuppressWarnings("UnusedVariable") // its options act by themselves
  private ClusterOptions cluster;

  @Unmatched private List<String> jmhArguments = new ArrayList<>();

  @Override
  public Integer call() {
    var output = new CommandOutput(spec.commandLine().getOut(), spec.commandLine().getErr());
    try (Scratch scratch = Scratch.create();
        PreparedRun run = prepare(scratch.folder(), output)) {
      return RunExecution.run(
          run, output, new RecordingLook(run.options().jvmArguments(), scratch.folder()));
    } catch (UsageException e) {
      throw new CommandException(ExitCode.USAGE, e.getMessage());
    } catch (WorkException e) {
      e.details().lines().forEach(output.err()::println);
      throw new CommandException(Trial.exitCode(e), e.getMessage());
    } catch (JournalException e) {
      throw new CommandException(ExitCode.FAILED, e.getMessage());
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, FileErrors.line(e));
    } catch (InterruptedException e) {
      output.err().println("interrupted before anything was measured");
      return ExitCode.INTERRUPTED;
    }
  }

  private PreparedRun prepare(Path scratch, CommandOutput output)
      throws UsageException, WorkException, IOException, InterruptedException {
    JmhOptions all = JmhOptions.parse(jmhArguments);
    List<String> words = all.words();
    Optional<Path> resume = rounds.folder().resume();
    if (resume.isPresent() && (!words.isEmpty() || !params.isEmpty() || like != null)) {
      throw new UsageException("--resume goes on with the same work: no WORK, --param or --like");
    }
    if (resume.isEmpty() && words.size() != 1) {
      throw new UsageException(
          words.isEmpty()
              ? "name the work: a class, Class::method or a .java file; see try --help"
              : "one work at a time: " + String.join(", ", words));
    }
    List<String> rest = new ArrayList<>(jmhArguments);
    words.forEach(word -> rest.remove(rest.lastIndexOf(word)));
    JmhOptions options = JmhOptions.parse(rest);
    TryRequest request = request(words.stream().findFirst(), options);
    try (Interruption interruption = new Interruption()) {
      if (interruption.signalled()) {
        throw new InterruptedException();
      }
      TryPreparation preparation = new TryPreparation(request, scratch, output);
      return resume.isEmpty() ? preparation.start(options) : preparation.goOn(resume.get());
    }
  }

  private TryRequest request(Optional<String> work, JmhOptions options) throws UsageException {
    if (tasks != null) {
      UsageException.checkAtLeastOne("--tasks", tasks);
    }
    for (Integer step : parallelism) {
      UsageException.checkAtLeastOne("--parallelism", step);
    }
    if (parallelism.size() > LONGEST_LIST) {
      throw new UsageException("--parallelism: " + parallelism.size() + " steps are too many");
    }
    RunRequest run = rounds.request(options.arguments(), false, Optional.empty(), false);
    double limit = taskTimeout == null ? DEFAULT_TIMEOUT_SECONDS : taskTimeout;
    return new TryRequest(
        run,
        work,
        classPath,
        ParamValues.parse(params),
        tasks == null ? OptionalInt.empty() : OptionalInt.of(tasks),
        parallelism,
        !noVerify,
        Duration.ofNanos(Math.round(limit * 1e9)),
        taskTimeout != null,
        options.jvmArguments(),
        Optional.ofNullable(like));
  }
}

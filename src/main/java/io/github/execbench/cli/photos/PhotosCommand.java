package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.console.Seconds;
import io.github.execbench.cli.console.Terminal;
import io.github.execbench.cli.runner.RunnerChoice;
import io.github.execbench.cli.runner.StartCaching;
import io.github.execbench.io.FileErrors;
import io.github.execbench.io.Printable;
import io.github.execbench.strategy.Outcome;
import io.github.execbench.strategy.RunnerOptions;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.photo.PhotoResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tutorial's second program: the photos of a folder, blurred and shrunk. */
@Command(
    name = "photos",
    mixinStandardHelpOptions = true,
    description = {
      "Blurs and shrinks each JPEG file of a folder into another folder, under any strategy.",
      "The folder may hold any number of them; they are taken in the disk's own order."
    })
public final class PhotosCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private RunnerChoice choice;

  @Mixin private PhotoOptions photo;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "DIR",
      description = "Read the photos (.jpg, .jpeg) of this folder.")
  private Path input;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Write the thumbnails to this folder; it is made if it is missing.")
  private Path output;

  private Shard shard = Shard.WHOLE;

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      description =
          "Do the K-th of N parts of the folder, such as 2/3: each photo is in one, by its name.")
  void setShard(String part) {
    try {
      shard = Shard.parse(part);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--shard " + e.getMessage());
    }
  }

  @Option(
      names = "--skip-existing",
      description = "Skip photos whose thumbnail is newer than they are.")
  private boolean skipExisting;

  @Option(
      names = "--photo-timeout",
      paramLabel = "SECONDS",
      converter = Seconds.Converter.class,
      defaultValue = "60",
      description = "Fail a photo that takes longer (default: ${DEFAULT-VALUE}; 0: no limit).")
  private Seconds timeout;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "List the photos that failed in a CSV file: file, stage, cause.")
  private Path report;

  @Option(names = "--verbose", description = "Print a line for each photo on a terminal too.")
  private boolean verbose;

  private long done;
  private long failed;
  private long handedOn;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    PhotoFolders folders = PhotoFolders.open(input, output).absolute();
    long skipped;
    try (PhotoNames names = new PhotoNames(folders.input(), shard)) {
      BiPredicate<Path, Path> skip =
          skipExisting ? PhotosCommand::isNewer : (source, thumbnail) -> false;
      NameClashes clashes = NameClashes.in(folders.output());
      PhotoTasks tasks = new PhotoTasks(names, folders.output(), photo::task, skip, clashes);
      Optional<FailureReport> failures = Optional.ofNullable(report).map(FailureReport::open);
      try {
        process(tasks, folders, failures);
      } finally {
        failures.ifPresent(FailureReport::finish); // with what has failed until now
      }
      skipped = tasks.skipped();
    } catch (InterruptedException e) {
      spec.commandLine().getErr().println(interrupted());
      return ExitCode.INTERRUPTED;
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(Objects.requireNonNull(e.getCause(), "it has one"));
    }
    return summary(skipped, start);
  }

  private String interrupted() {
    String listed = report == null ? "" : ": see " + report;
    return "interrupted: "
        + done
        + " done"
        + (failed == 0 ? "" : ", " + failed + " failed" + listed);
  }

  private CommandException unreadable(IOException e) {
    return new CommandException(
        ExitCode.FAILED, "--in " + input + ": the folder can't be read: " + FileErrors.reason(e));
  }

  private void process(PhotoTasks tasks, PhotoFolders folders, Optional<FailureReport> failures)
      throws IOException, InterruptedException {
    PhotoProgress progress = progress();
    int cores = Runtime.getRuntime().availableProcessors();
    Optional<Duration> limit = Optional.of(timeout.duration()).filter(Duration::isPositive);
    Strategy strategy = choice.strategy(Strategy.THREAD_POOL);
    RunnerOptions options = new RunnerOptions(choice.parallelism(strategy, cores), limit);
    try (Interruption interruption = new Interruption();
        TaskRunner runner = strategy.open(options)) {
      if (strategy == Strategy.CLUSTER) {
        SharedFolders.check(runner, folders);
      }
      runner.stream(
          tasks, outcome -> interruption.undisturbed(() -> ended(outcome, progress, failures)));
    } finally {
      progress.finished();
    }
  }

  private void ended(
      Outcome<PhotoResult> outcome, PhotoProgress progress, Optional<FailureReport> failures) {
    done++;
    switch (outcome) {
      case Outcome.Success<PhotoResult>(_, _, PhotoResult result) -> {
        handedOn += result.handedOn().isEmpty() ? 0 : 1;
        progress.processed(result);
      }
      case Outcome.Failure<PhotoResult>(_, Task<PhotoResult> task, Throwable cause) -> {
        failed++;
        PhotoFailure failure = PhotoFailure.of(task.name(), cause);
        failures.ifPresent(all -> all.add(failure));
        progress.failed(Printable.of(failure.file()), failure.reason());
      }
    }
  }

  private PhotoProgress progress() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    return verbose || !Terminal.canRedraw()
        ? new PhotoLines(out, err, verbose)
        : new PhotoBar(
            out, err, PhotoNames.count(input, shard), System::nanoTime, Terminal.columns());
  }

  private int summary(long skipped, long start) {
    PrintWriter err = spec.commandLine().getErr();
    if (done + skipped == 0 && !isEmptyPart()) {
      throw new CommandException(
          ExitCode.FAILED, "--in " + input + ": holds no JPEG file (.jpg, .jpeg)");
    }
    if (skipped > 0) {
      err.println(skipped + " skipped: their thumbnails are newer");
    }
    if (verbose && handedOn > 0) {
      err.println(handedOn + " of " + done + " photos were decoded in full");
    }
    if (failed > 0) {
      err.println(failed + " of " + done + " photos failed");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("Finished in " + Seconds.since(start));
    StartCaching.after(choice.strategy(Strategy.THREAD_POOL), out, err);
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  /** Where there are few photos, a part may have none. */
  private boolean isEmptyPart() {
    try {
      return !shard.equals(Shard.WHOLE) && PhotoNames.count(input, Shard.WHOLE) > 0;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static boolean isNewer(Path photo, Path thumbnail) {
    try {
      return Files.exists(thumbnail)
          && Files.getLastModifiedTime(thumbnail).compareTo(Files.getLastModifiedTime(photo)) > 0;
    } catch (IOException e) {
      return false; // the task itself will say what is wrong with the file
    }
  }
}

package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.console.Seconds;
import io.github.execbench.cli.console.Terminal;
import io.github.execbench.cli.runner.RunnerNews;
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

/** The photos of a folder, blurred and shrunk. */
final class PhotoBatch implements Callable<Integer> {

  private final PhotoRequest request;
  private final CommandOutput console;
  private long done;
  private long failed;
  private long handedOn;
  private String slots = "";

  PhotoBatch(PhotoRequest request, CommandOutput console) {
    this.request = request;
    this.console = console;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    PhotoFolders folders = PhotoFolders.open(request.input(), request.output()).absolute();
    PhotoTotals totals;
    try (PhotoNames names = new PhotoNames(folders.input(), request.shard())) {
      BiPredicate<Path, Path> skip =
          request.skipExisting() ? PhotoBatch::isNewer : (source, thumbnail) -> false;
      NameClashes clashes = NameClashes.in(folders.output());
      PhotoTasks tasks =
          new PhotoTasks(names, folders.output(), request.work()::task, skip, clashes);
      Optional<FailureReport> failures = request.report().map(FailureReport::open);
      try {
        process(tasks, folders, failures);
      } finally {
        failures.ifPresent(FailureReport::finish); // with what has failed until now
      }
      totals = new PhotoTotals(done, failed, tasks.skipped());
    } catch (InterruptedException e) {
      console.err().println(new PhotoTotals(done, failed, 0).interrupted(request.report()));
      return ExitCode.INTERRUPTED;
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(Objects.requireNonNull(e.getCause(), "it has one"));
    }
    return summary(totals, start);
  }

  private CommandException unreadable(IOException e) {
    return new CommandException(
        ExitCode.FAILED,
        "--in " + request.input() + ": the folder can't be read: " + FileErrors.reason(e));
  }

  private void process(PhotoTasks tasks, PhotoFolders folders, Optional<FailureReport> failures)
      throws IOException, InterruptedException {
    PhotoProgress progress = progress();
    Optional<Duration> limit =
        Optional.of(request.timeout().duration()).filter(Duration::isPositive);
    RunnerOptions options = new RunnerOptions(request.parallelism(), limit);
    try (Interruption interruption = new Interruption();
        TaskRunner runner = request.strategy().open(options)) {
      if (request.strategy() == Strategy.CLUSTER) {
        SharedFolders.check(runner, folders);
      }
      RunnerNews news = new RunnerNews(runner);
      runner.stream(
          tasks,
          outcome ->
              interruption.undisturbed(() -> {
                news.tell(progress::warn);
                ended(outcome, progress, failures);
              }));
      news.tell(progress::warn);
      slots = RunnerNews.slots(request.strategy(), runner);
    } finally {
      progress.finished();
    }
  }

  private void ended(
      Outcome<PhotoResult> outcome, PhotoProgress progress, Optional<FailureReport> failures) {
    done++;
    if (outcome instanceof Outcome.Success<PhotoResult>(_, _, PhotoResult result)) {
      handedOn += result.handedOn().isEmpty() ? 0 : 1;
      progress.processed(result);
    } else if (outcome
        instanceof Outcome.Failure<PhotoResult>(_, Task<PhotoResult> task, Throwable cause)) {
      failed++;
      PhotoFailure failure = PhotoFailure.of(task.name(), cause);
      failures.ifPresent(all -> all.add(failure));
      progress.failed(Printable.of(failure.file()), failure.reason());
    }
  }

  private PhotoProgress progress() throws IOException {
    PrintWriter out = console.out();
    PrintWriter err = console.err();
    boolean verbose = request.verbose();
    return verbose || !Terminal.canRedraw()
        ? new PhotoLines(out, err, verbose)
        : new PhotoBar(
            out,
            err,
            PhotoNames.count(request.input(), request.shard()),
            System::nanoTime,
            Terminal.columns());
  }

  private int summary(PhotoTotals totals, long start) {
    if (totals.isEmpty() && !isEmptyPart()) {
      throw new CommandException(
          ExitCode.FAILED, "--in " + request.input() + ": holds no JPEG file (.jpg, .jpeg)");
    }
    if (request.verbose() && handedOn > 0) {
      console.err().println(handedOn + " of " + done + " photos were decoded in full");
    }
    totals.tell(console.err());
    console.out().println("Finished in " + Seconds.since(start) + slots);
    StartCaching.after(request.strategy(), console);
    return totals.exitCode();
  }

  /** Where there are few photos, a part may have none. */
  private boolean isEmptyPart() {
    try {
      return !request.shard().equals(Shard.WHOLE)
          && PhotoNames.count(request.input(), Shard.WHOLE) > 0;
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

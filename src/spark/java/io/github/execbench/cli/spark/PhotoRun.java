package io.github.execbench.cli.spark;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.cli.photos.FailureReport;
import io.github.execbench.cli.photos.PhotoTotals;
import io.github.execbench.cli.photos.PhotoWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What was asked for, done on a cluster.
 *
 * @param timeout after which a photo fails; zero: never
 * @param report where the photos that failed are listed
 */
record PhotoRun(
    Path input,
    Path output,
    PhotoWork work,
    Duration timeout,
    boolean skipExisting,
    Optional<Path> report,
    CommandOutput console) {

  /**
   * Does it.
   *
   * @return one of {@link ExitCode}
   */
  int on(JavaSparkContext spark) {
    Configuration configuration = spark.hadoopConfiguration();
    Folders folders = Folders.open(input, output, configuration);
    Optional<FailureReport> failures = report.map(file -> Reports.open(file, configuration));
    RunTally tally = new RunTally(console, failures);
    try (Folder.Entries photos = folders.input().photos();
        Interruption interruption = new Interruption()) {
      try {
        new PhotoJobs(spark, new PhotoPart(plan(spark, configuration)), PhotoJobs.LARGEST_JOB)
            .run(photos, end -> interruption.undisturbed(() -> tally.add(end)));
      } catch (InterruptedException e) {
        return interrupted(tally);
      } catch (SparkException e) {
        if (interruption.signalled()) {
          return interrupted(tally); // Spark was told to end as well
        }
        throw new CommandException(ExitCode.FAILED, SparkErrors.line(e));
      } catch (IllegalStateException e) { // of a Spark that is stopped
        if (interruption.signalled()) {
          return interrupted(tally);
        }
        throw e;
      }
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(Objects.requireNonNull(e.getCause(), "it has one"));
    } finally {
      failures.ifPresent(FailureReport::finish); // with what has failed until now
    }
    PhotoTotals totals = tally.totals();
    if (totals.isEmpty()) {
      throw new CommandException(
          ExitCode.FAILED, "--in " + input + ": holds no JPEG file (.jpg, .jpeg)");
    }
    totals.tell(console.err());
    console.out().println((totals.done() - totals.failed()) + " photos were processed");
    return totals.exitCode();
  }

  private int interrupted(RunTally tally) {
    console.err().println(tally.totals().interrupted(report));
    return ExitCode.INTERRUPTED;
  }

  private PhotoPlan plan(JavaSparkContext spark, Configuration configuration) throws IOException {
    return new PhotoPlan(
        absolute(input, configuration),
        absolute(output, configuration),
        work.filter(),
        work.settings(),
        skipExisting,
        timeout,
        spark.broadcast(new SerializableConfiguration(configuration)));
  }

  /** Executors have other current folders. */
  private static Path absolute(Path path, Configuration configuration) throws IOException {
    return path.getFileSystem(configuration).makeQualified(path);
  }

  private CommandException unreadable(IOException e) {
    return new CommandException(
        ExitCode.FAILED, "--in " + input + ": the folder can't be read: " + HadoopErrors.reason(e));
  }
}

package io.github.execbench.cli.check;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.AtomicFile;
import io.github.execbench.io.FileErrors;
import io.github.execbench.regression.Comparison;
import io.github.execbench.report.comparison.ComparisonCsv;
import io.github.execbench.report.comparison.ComparisonJson;
import io.github.execbench.report.comparison.ComparisonJunit;
import io.github.execbench.report.comparison.ComparisonMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The files that a comparison is written to, for programs and CI systems. */
public final class CheckReports {

  @Option(names = "--csv", paramLabel = "FILE", description = "Write the comparison as CSV.")
  Optional<Path> csv = Optional.empty();

  @Option(names = "--json", paramLabel = "FILE", description = "Write it as JSON.")
  Optional<Path> json = Optional.empty();

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Write it as Markdown, for a pull request or the summary of a CI job.")
  Optional<Path> markdown = Optional.empty();

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write it as JUnit XML, with a test case for each benchmark.")
  Optional<Path> junit = Optional.empty();

  /**
   * Looks before a long measurement whether their folders are there.
   *
   * @throws CommandException if one isn't
   */
  public void check() {
    Stream.of(csv, json, markdown, junit)
        .flatMap(Optional::stream)
        .filter(file -> {
          Path folder = file.toAbsolutePath().getParent();
          return folder != null && !Files.isDirectory(folder);
        })
        .findFirst()
        .ifPresent(file -> {
          throw new CommandException(
              ExitCode.FAILED, file + ": can't be written: its folder is not there");
        });
  }

  /** Writes those that were asked for. */
  public void write(Comparison comparison) {
    csv.ifPresent(file -> write(file, comparison, ComparisonCsv::render));
    json.ifPresent(file -> write(file, comparison, ComparisonJson::render));
    markdown.ifPresent(file -> write(file, comparison, ComparisonMarkdown::render));
    junit.ifPresent(file -> write(file, comparison, ComparisonJunit::render));
  }

  /** Under its final name only when whole. */
  private static void write(
      Path file, Comparison comparison, Function<Comparison, String> renderer) {
    try {
      AtomicFile.write(file, renderer.apply(comparison));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.FAILED, file + ": can't be written: " + FileErrors.reason(e));
    }
  }
}

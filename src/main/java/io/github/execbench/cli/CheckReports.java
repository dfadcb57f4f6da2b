package io.github.execbench.cli;

import io.github.execbench.regression.Comparison;
import io.github.execbench.report.ComparisonCsv;
import io.github.execbench.report.ComparisonJson;
import io.github.execbench.report.ComparisonJunit;
import io.github.execbench.report.ComparisonMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The files that a comparison is written to, for programs and CI systems. */
final class CheckReports {

  @Option(names = "--csv", paramLabel = "FILE", description = "Writes the comparison as CSV.")
  Optional<Path> csv = Optional.empty();

  @Option(names = "--json", paramLabel = "FILE", description = "... as JSON.")
  Optional<Path> json = Optional.empty();

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "... as Markdown, for a pull request or a CI job's summary.")
  Optional<Path> markdown = Optional.empty();

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "... as JUnit XML, a test case a benchmark.")
  Optional<Path> junit = Optional.empty();

  void write(Comparison comparison) {
    csv.ifPresent(file -> write(file, comparison, ComparisonCsv::render));
    json.ifPresent(file -> write(file, comparison, ComparisonJson::render));
    markdown.ifPresent(file -> write(file, comparison, ComparisonMarkdown::render));
    junit.ifPresent(file -> write(file, comparison, ComparisonJunit::render));
  }

  /** Under its final name only when whole. */
  private static void write(
      Path file, Comparison comparison, Function<Comparison, String> renderer) {
    try {
      Path whole = file.toAbsolutePath();
      Path part = whole.resolveSibling(whole.getFileName() + ".part");
      Files.writeString(part, renderer.apply(comparison));
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, file + ": can't be written: " + e);
    }
  }
}

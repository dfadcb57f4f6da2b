package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The photos that failed, as a CSV file (RFC 4180: file, stage, cause). It appears under its name
 * when it is whole, however many failed.
 */
final class FailureReport implements AutoCloseable {

  private final Path file;
  private final Path part;
  private final CSVPrinter csv;

  private FailureReport(Path file, Path part, CSVPrinter csv) {
    this.file = file;
    this.part = part;
    this.csv = csv;
  }

  /**
   * Begins a report.
   *
   * @throws CommandException if it can't be written there
   */
  static FailureReport open(Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Writer writer = Files.newBufferedWriter(part);
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader("file", "stage", "cause").get();
      return new FailureReport(file, part, new CSVPrinter(writer, format));
    } catch (IOException e) {
      throw new CommandException(ExitCode.FAILED, "--report " + file + ": can't be written: " + e);
    }
  }

  void add(PhotoFailure failure) {
    try {
      csv.printRecord(failure.file(), failure.stage(), failure.cause());
    } catch (IOException e) {
      throw new UncheckedIOException("--report " + file + " can't be written", e);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close(true);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.AtomicFile;
import io.github.execbench.io.FileErrors;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The photos that failed, as a CSV file (RFC 4180: file, stage, cause). It appears under its name
 * when it is finished, however many failed, and takes no memory for them.
 */
final class FailureReport {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader("file", "stage", "cause").get();

  private final Path path;
  private final AtomicFile file;
  private final CSVPrinter csv;
  private boolean broken;

  private FailureReport(Path path, AtomicFile file, CSVPrinter csv) {
    this.path = path;
    this.file = file;
    this.csv = csv;
  }

  /**
   * Begins a report.
   *
   * @throws CommandException if it can't be written there
   */
  static FailureReport open(Path path) {
    try {
      AtomicFile file = AtomicFile.open(path);
      var writer = new OutputStreamWriter(file.out(), StandardCharsets.UTF_8);
      return new FailureReport(path, file, new CSVPrinter(writer, FORMAT));
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  /**
   * Adds a photo.
   *
   * @throws CommandException if there is no room for it
   */
  void add(PhotoFailure failure) {
    try {
      csv.printRecord(failure.file(), failure.stage(), failure.cause());
    } catch (IOException e) {
      broken = true;
      throw failed(path, e);
    }
  }

  /**
   * Gives the report its name, unless a photo is missing from it.
   *
   * @throws CommandException if it can't be written
   */
  void finish() {
    try (file) {
      if (!broken) {
        csv.flush();
        file.finish();
      }
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  private static CommandException failed(Path path, IOException e) {
    return new CommandException(
        ExitCode.FAILED, "--report " + path + ": can't be written: " + FileErrors.reason(e));
  }
}

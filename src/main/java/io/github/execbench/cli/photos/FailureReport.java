package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.AtomicFile;
import io.github.execbench.io.FileErrors;
import io.github.execbench.io.WholeFile;
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
public final class FailureReport {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader("file", "stage", "cause").get();

  /** Where a report goes. */
  @FunctionalInterface
  public interface Destination {
    WholeFile open() throws IOException;
  }

  private final String name;
  private final WholeFile file;
  private final CSVPrinter csv;
  private boolean broken;

  private FailureReport(String name, WholeFile file, CSVPrinter csv) {
    this.name = name;
    this.file = file;
    this.csv = csv;
  }

  /**
   * Begins a report.
   *
   * @throws CommandException if it can't be written there
   */
  public static FailureReport open(Path path) {
    return open(path.toString(), () -> AtomicFile.open(path));
  }

  /** Begins a report in a file of any kind, which messages call by a name. */
  public static FailureReport open(String name, Destination destination) {
    try {
      WholeFile file = destination.open();
      var writer = new OutputStreamWriter(file.out(), StandardCharsets.UTF_8);
      return new FailureReport(name, file, new CSVPrinter(writer, FORMAT));
    } catch (IOException e) {
      throw failed(name, e);
    }
  }

  /**
   * Adds a photo.
   *
   * @throws CommandException if there is no room for it
   */
  public void add(PhotoFailure failure) {
    try {
      csv.printRecord(failure.file(), failure.stage(), failure.cause());
    } catch (IOException e) {
      broken = true;
      throw failed(name, e);
    }
  }

  /**
   * Gives the report its name, unless a photo is missing from it.
   *
   * @throws CommandException if it can't be written
   */
  public void finish() {
    try (file) {
      if (!broken) {
        csv.flush();
        file.finish();
      }
    } catch (IOException e) {
      throw failed(name, e);
    }
  }

  private static CommandException failed(String name, IOException e) {
    return new CommandException(
        ExitCode.FAILED, "--report " + name + ": can't be written: " + FileErrors.reason(e));
  }
}

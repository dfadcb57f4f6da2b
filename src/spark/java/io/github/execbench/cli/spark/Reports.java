package io.github.execbench.cli.spark;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.photos.FailureReport;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/** Reports of failures in any file system. */
final class Reports {

  private Reports() {}

  /**
   * Begins a report.
   *
   * @throws CommandException if it can't be written there
   */
  static FailureReport open(Path file, Configuration configuration) {
    try {
      FileSystem files = file.getFileSystem(configuration);
      return files instanceof LocalFileSystem local
          ? FailureReport.open(local.pathToFile(file).toPath())
          : FailureReport.open(file.toString(), () -> HadoopFile.open(files, file));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.FAILED,
          "--report " + file + ": its file system can't be reached: " + HadoopErrors.reason(e));
    }
  }
}

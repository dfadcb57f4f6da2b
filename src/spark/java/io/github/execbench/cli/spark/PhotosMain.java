package io.github.execbench.cli.spark;

import io.github.execbench.cli.Failure;
import io.github.execbench.cli.Parser;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.StandardOutput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;

/** The job itself, on a Java that can run it. */
public final class PhotosMain {

  private PhotosMain() {}

  /**
   * Does the work without exiting.
   *
   * @return one of {@link ExitCode}
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    Failure failure = new Failure(err);
    try {
      return Parser.configured(new CommandLine(new SparkPhotos()), out, err, failure).execute(args);
    } catch (Throwable t) { // an Error must not end with 1, which means a regression
      return failure.exitCode(t);
    }
  }

  /** Returns if all went well: to exit would tell YARN that it did not. */
  public static void main(String[] args) {
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, System.err.charset()), true);
    var out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    var printed = new PrintWriter(new OutputStreamWriter(out, System.out.charset()), true);
    int code = run(printed, err, args);
    printed.flush();
    code = out.exitCode(code, err);
    if (code != ExitCode.OK) {
      System.exit(code);
    }
  }
}

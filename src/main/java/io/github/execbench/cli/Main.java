package io.github.execbench.cli;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.cli.console.Ending;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.LastThread;
import io.github.execbench.cli.console.StandardOutput;
import io.github.execbench.cli.console.UnexpectedFailure;
import io.github.execbench.cli.runner.StartCaching;
import io.github.execbench.launcher.ChildJvm;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The command line: runs a command, and is the only place that exits. */
public final class Main {

  private Main() {}

  /**
   * Runs a command without exiting.
   *
   * @return one of {@link ExitCode}
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Failure failure = new Failure(err);
    try {
      Optional<Callable<Integer>> plain = PlainCommands.of(args, new CommandOutput(out, err));
      return plain.isPresent() ? plain.get().call() : Parser.run(out, err, failure, args);
    } catch (Throwable t) { // an Error must not end with 1, which means a regression
      return failure.exitCode(t);
    }
  }

  public static void main(String[] args) {
    PrintWriter err = writer(System.err);
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) ->
        err.println("thread " + thread.getName() + ": " + UnexpectedFailure.line(thrown)));
    if (ChildJvm.isOne()) {
      LauncherWatch.start();
    }
    int code;
    try (Ending _ = new Ending()) {
      var out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
      var printed = new PrintWriter(new OutputStreamWriter(out, System.out.charset()), true);
      code = run(printed, err, args);
      printed.flush();
      code = out.exitCode(code, err);
    }
    if (code == ExitCode.OK || code == ExitCode.REGRESSION || code == ExitCode.INCONCLUSIVE) {
      StartCaching.afterCommand();
    }
    if (code != ExitCode.OK || !LastThread.isThisOne()) {
      System.exit(code);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }
}

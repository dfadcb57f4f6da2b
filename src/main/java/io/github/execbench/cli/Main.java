package io.github.execbench.cli;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.Ending;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.StandardOutput;
import io.github.execbench.cli.console.UnexpectedFailure;
import io.github.execbench.io.Printable;
import io.github.execbench.strategy.CannotStartException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The command line: parses, runs a command, and is the only place that exits. */
public final class Main {

  private static final Set<String> OWN_OPTIONS = Set.of("--help", "-h", "--version", "-V");

  private Main() {}

  /**
   * Runs a command without exiting.
   *
   * @return one of {@link ExitCode}
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    try {
      boolean own = args.length > 0 && OWN_OPTIONS.contains(args[0]);
      boolean named = args.length > 0 && Commands.NAMES.contains(args[0]);
      CommandLine main =
          own ? Commands.withAll() : Commands.with(named ? args[0] : Commands.DEFAULT);
      return main.setOut(out)
          .setErr(err)
          .setParameterExceptionHandler(Main::usageError)
          .setExecutionExceptionHandler((e, command, parsed) -> failure(e, err))
          .setCaseInsensitiveEnumValuesAllowed(true)
          .execute(own || named ? args : withDefault(args));
    } catch (Throwable t) { // an Error must not end with 1, which means a regression
      return failure(t, err);
    }
  }

  private static String[] withDefault(String[] args) {
    return Stream.concat(Stream.of(Commands.DEFAULT), Arrays.stream(args)).toArray(String[]::new);
  }

  private static int usageError(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    // Some of picocli's have several lines.
    String message =
        Printable.of(String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; "));
    command.getErr().println(message + "; see " + command.getCommandName() + " --help");
    return ExitCode.USAGE;
  }

  private static int failure(Throwable thrown, PrintWriter err) {
    switch (thrown) {
      case CommandException known -> {
        err.println(Printable.of(known.getMessage()));
        return known.exitCode();
      }
      case CannotStartException missing -> err.println(Printable.of(missing.getMessage()));
      default -> err.println(UnexpectedFailure.line(thrown));
    }
    return ExitCode.FAILED;
  }

  public static void main(String[] args) {
    PrintWriter err = writer(System.err);
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) ->
        err.println("thread " + thread.getName() + ": " + UnexpectedFailure.line(thrown)));
    int code;
    try (Ending _ = new Ending()) {
      var out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
      var printed = new PrintWriter(new OutputStreamWriter(out, System.out.charset()), true);
      code = run(printed, err, args);
      printed.flush();
      code = out.exitCode(code, err);
    }
    System.exit(code);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }
}

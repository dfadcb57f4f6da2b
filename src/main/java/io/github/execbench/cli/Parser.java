package io.github.execbench.cli;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.runner.StartCaching;
import io.github.execbench.io.Printable;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Parses arguments with picocli and runs the command that they name. */
public final class Parser {

  private static final Set<String> OWN_OPTIONS = Set.of("--help", "-h", "--version", "-V");

  private static final Set<String> MEASURING = Set.of("run", "try", "duet", "noise");

  private Parser() {}

  /**
   * Runs a command.
   *
   * @param failure gives the exit code of what a command throws
   */
  static int run(PrintWriter out, PrintWriter err, Failure failure, String... args) {
    boolean own = args.length > 0 && OWN_OPTIONS.contains(args[0]);
    boolean named = args.length > 0 && Commands.NAMES.contains(args[0]);
    if (!own && (!named || MEASURING.contains(args[0]))) {
      StartCaching.awaitMaker();
    }
    CommandLine main = own ? Commands.withAll() : Commands.with(named ? args[0] : Commands.DEFAULT);
    return configured(main, out, err, failure).execute(own || named ? args : withDefault(args));
  }

  /** A command line that says in a line what is wrong, and ends with its exit code. */
  public static CommandLine configured(
      CommandLine line, PrintWriter out, PrintWriter err, Failure failure) {
    return line.setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Parser::usageError)
        .setExecutionExceptionHandler((e, command, parsed) -> failure.exitCode(e))
        .setCaseInsensitiveEnumValuesAllowed(true);
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
}

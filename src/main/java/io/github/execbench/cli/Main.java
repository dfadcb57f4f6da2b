package io.github.execbench.cli;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
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
    boolean own = args.length > 0 && OWN_OPTIONS.contains(args[0]);
    boolean named = args.length > 0 && Commands.NAMES.contains(args[0]);
    CommandLine main = own ? Commands.withAll() : Commands.with(named ? args[0] : Commands.DEFAULT);
    return main.setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Main::usageError)
        .setExecutionExceptionHandler(Main::failure)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(own || named ? args : withDefault(args));
  }

  private static String[] withDefault(String[] args) {
    return Stream.concat(Stream.of(Commands.DEFAULT), Arrays.stream(args)).toArray(String[]::new);
  }

  private static int usageError(CommandLine.ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(e.getMessage() + "; see " + command.getCommandName() + " --help");
    return ExitCode.USAGE;
  }

  private static int failure(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof CommandException known) {
      command.getErr().println(known.getMessage());
      return known.exitCode();
    }
    command.getErr().println("unexpected failure, please report it: " + e);
    e.printStackTrace(command.getErr());
    return ExitCode.FAILED;
  }

  public static void main(String[] args) {
    System.exit(run(writer(System.out), writer(System.err), args));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }
}

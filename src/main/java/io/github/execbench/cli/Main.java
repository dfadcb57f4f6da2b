package io.github.execbench.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: parses, runs a command, and is the only place that exits. */
@Command(
    name = "benchmarks.jar",
    description =
        "Measures which execution strategy runs a workload fastest, and whether it got slower.",
    subcommands = {
      CheckCommand.class,
      SleepCommand.class,
      PhotosCommand.class,
      GenerateCommand.class
    })
public final class Main {

  private Main() {}

  /**
   * Runs a command without exiting.
   *
   * @return one of {@link ExitCode}
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Main::usageError)
        .setExecutionExceptionHandler(Main::failure)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
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

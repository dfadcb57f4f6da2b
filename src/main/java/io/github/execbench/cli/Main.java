package io.github.execbench.cli;

import io.github.execbench.cli.check.CheckCommand;
import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.photos.GenerateCommand;
import io.github.execbench.cli.photos.PhotosCommand;
import io.github.execbench.cli.run.ReportCommand;
import io.github.execbench.cli.run.RunCommand;
import io.github.execbench.cli.sleep.SleepCommand;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: parses, runs a command, and is the only place that exits. */
@Command(
    name = "benchmarks.jar",
    description =
        "Measures which execution strategy runs a workload fastest, and whether it got slower.",
    mixinStandardHelpOptions = true,
    subcommands = {
      RunCommand.class,
      ReportCommand.class,
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
    CommandLine main = new CommandLine(new Main());
    return main.setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Main::usageError)
        .setExecutionExceptionHandler(Main::failure)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(withCommand(main, args));
  }

  /** What doesn't begin with a command, or asks for help, is for {@code run}. */
  private static String[] withCommand(CommandLine main, String[] args) {
    boolean own =
        args.length > 0
            && (main.getSubcommands().containsKey(args[0])
                || main.getCommandSpec().optionsMap().containsKey(args[0]));
    return own ? args : Stream.concat(Stream.of("run"), Arrays.stream(args)).toArray(String[]::new);
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

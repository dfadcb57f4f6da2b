package io.github.execbench.cli;

import io.github.execbench.cli.check.CheckCommand;
import io.github.execbench.cli.duet.DuetCommand;
import io.github.execbench.cli.noise.NoiseCommand;
import io.github.execbench.cli.photos.GenerateCommand;
import io.github.execbench.cli.photos.PhotosCommand;
import io.github.execbench.cli.run.ReportCommand;
import io.github.execbench.cli.run.RunCommand;
import io.github.execbench.cli.sleep.SleepCommand;
import io.github.execbench.cli.tryout.TryCommand;
import io.github.execbench.cli.worker.WorkerCommand;
import io.github.execbench.launcher.Answer;
import io.github.execbench.launcher.Version;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by name. Each is built only if it is asked for: to reflect over one takes time. */
final class Commands {

  /** The one that needs no name. */
  static final String DEFAULT = "run";

  static final List<String> NAMES =
      List.of(
          DEFAULT,
          "report",
          "check",
          "sleep",
          "photos",
          "generate",
          "noise",
          "try",
          "duet",
          "worker");

  private static final IVersionProvider VERSION =
      new IVersionProvider() {
        @Override
        public String[] getVersion() {
          return Version.ofThisJvm();
        }
      };

  private Commands() {}

  private static Object create(String name) {
    return switch (name) {
      case DEFAULT -> new RunCommand();
      case "report" -> new ReportCommand();
      case "check" -> new CheckCommand();
      case "sleep" -> new SleepCommand();
      case "photos" -> new PhotosCommand();
      case "generate" -> new GenerateCommand();
      case "noise" -> new NoiseCommand();
      case "try" -> new TryCommand();
      case "duet" -> new DuetCommand();
      case "worker" -> new WorkerCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The program with one of its commands. */
  static CommandLine with(String name) {
    CommandLine program = new CommandLine(CommandSpec.create().name(Answer.PROGRAM));
    add(program, name);
    return program;
  }

  /** The program with all its commands, and options of its own. */
  static CommandLine withAll() {
    CommandSpec spec = CommandSpec.create().name(Answer.PROGRAM).mixinStandardHelpOptions(true);
    spec.versionProvider(VERSION)
        .usageMessage()
        .description(
            "Measures which execution strategy runs a workload fastest, and whether it got"
                + " slower.");
    CommandLine program = new CommandLine(spec);
    NAMES.forEach(name -> add(program, name));
    return program;
  }

  private static void add(CommandLine program, String name) {
    CommandLine command = new CommandLine(create(name));
    command.getCommandSpec().versionProvider(VERSION);
    program.addSubcommand(name, command);
  }
}

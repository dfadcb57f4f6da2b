package io.github.execbench.cli;

import io.github.execbench.launcher.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Writes the help pages into the folder of the classes. The build runs this, so that {@link Answer}
 * need not build the commands to tell of them.
 */
final class HelpPages {

  private HelpPages() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0] + Answer.PAGES));
    CommandLine program = Commands.withAll();
    write(folder, Answer.PROGRAM, program);
    for (Map.Entry<String, CommandLine> command : program.getSubcommands().entrySet()) {
      write(folder, command.getKey(), command.getValue());
    }
  }

  /** Fails if there is anything but ASCII, which looks the same on every terminal. */
  private static void write(Path folder, String name, CommandLine command) throws IOException {
    String page = command.getUsageMessage(Ansi.OFF);
    Files.writeString(folder.resolve(name + ".txt"), page, StandardCharsets.US_ASCII);
  }
}

package io.github.execbench.cli.check;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that an option names, with commas between them and, it may be, in their names. */
final class FileNames {

  private FileNames() {}

  /**
   * Splits at the commas where no file has the whole as its name: the longest name that is there
   * comes first.
   *
   * @throws CommandException if there is nothing between two commas, or no name of a file
   */
  static List<Path> of(String option, List<String> values) {
    List<Path> files = new ArrayList<>();
    for (String value : values) {
      List<String> parts = List.of(value.split(",", -1));
      for (int from = 0; from < parts.size(); ) {
        int to = parts.size();
        while (to > from + 1 && !Files.exists(path(option, parts.subList(from, to)))) {
          to--;
        }
        files.add(path(option, parts.subList(from, to)));
        from = to;
      }
    }
    return files;
  }

  private static Path path(String option, List<String> parts) {
    String name = String.join(",", parts);
    if (name.isEmpty()) {
      throw new CommandException(ExitCode.USAGE, option + ": a comma without a file beside it");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.USAGE, option + " " + name + ": can't be a file's name");
    }
  }
}

package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.io.FileErrors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Notices photos whose thumbnails would have one name because the output folder ignores upper and
 * lower case. Remembers names on such folders alone: elsewhere memory does not grow.
 */
final class NameClashes {

  private final boolean ignoresCase;
  private final Set<String> taken = new HashSet<>();

  NameClashes(boolean ignoresCase) {
    this.ignoresCase = ignoresCase;
  }

  /**
   * Asks the folder itself, by a file that is gone again when this returns.
   *
   * @throws CommandException if it takes no file
   */
  static NameClashes in(Path output) {
    try {
      Path probe = Files.createTempFile(output, ".execbench-", ".part");
      String shouted = probe.getFileName().toString().toUpperCase(Locale.ROOT);
      boolean ignoresCase = Files.exists(output.resolve(shouted));
      Files.delete(probe);
      return new NameClashes(ignoresCase);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.FAILED, "--out " + output + ": can't be written to: " + FileErrors.reason(e));
    }
  }

  /** Takes a name; whether another had it before. */
  boolean isTaken(String name) {
    return ignoresCase && !taken.add(name.toLowerCase(Locale.ROOT));
  }
}

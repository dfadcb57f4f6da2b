package io.github.execbench.run.duet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Ends a process and all below it if this JVM is killed: a shell waits, without computing, at the
 * end of a pipe that the system closes then. Without that a fork that hangs would stay for ever,
 * for JMH waits for it, and no jar but this program's own could be told to watch its parent. Where
 * there is no POSIX shell nobody watches.
 */
final class DeathWatch implements AutoCloseable {

  private static final Path SHELL = Path.of("/bin/sh");

  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      end() {
        for child in $(cat /proc/$1/task/*/children 2>/dev/null || pgrep -P $1); do end $child; done
        kill -9 $1 2>/dev/null
      }
      read -r word || end $0
      """;

  private final Optional<Process> shell;

  private DeathWatch(Optional<Process> shell) {
    this.shell = shell;
  }

  /** Watches over a process that this JVM has started. */
  static DeathWatch over(Process process) throws IOException {
    if (!Files.isExecutable(SHELL)) {
      return new DeathWatch(Optional.empty());
    }
    ProcessBuilder builder =
        new ProcessBuilder(SHELL.toString(), "-c", SCRIPT, Long.toString(process.pid()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    return new DeathWatch(Optional.of(builder.start()));
  }

  /** The process has ended, or is ended by others. */
  @Override
  public void close() {
    shell.ifPresent(watching -> {
      watching.destroyForcibly();
      watching.onExit().join();
    });
  }
}

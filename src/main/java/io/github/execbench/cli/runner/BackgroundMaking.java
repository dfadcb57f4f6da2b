package io.github.execbench.cli.runner;

import io.github.execbench.cli.console.CommandOutput;
import io.github.execbench.strategy.process.worker.WorkerCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the start cache in a process of its own, which nobody waits for: it holds no stream and no
 * folder of the command that started it, and gives way to whatever else runs.
 */
final class BackgroundMaking {

  private static final Path NICE = Path.of("/usr/bin/nice");

  private BackgroundMaking() {}

  /** Starts it. */
  static void start() throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) {
      command.add(NICE.toString());
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    String cache = System.getProperty("execbench.cache");
    if (cache != null) {
      command.add("-Dexecbench.cache=" + cache);
    }
    command.addAll(List.of("-cp", WorkerCommand.classPath(), BackgroundMaking.class.getName()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    WorkerCommand.removeOptionsFrom(builder.environment());
    builder.start().getOutputStream().close();
  }

  public static void main(String[] args) throws InterruptedException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    StartCaching.make(Duration.ZERO, new CommandOutput(nowhere, nowhere));
  }
}

package io.github.execbench.strategy.process.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Whether a JVM with arguments of its own takes a cache that a worker made. */
final class CacheFit {

  /**
   * Beside these the JVM refuses to start with a cache, or a trial would do what only the real JVM
   * may: load agents, open ports, write files.
   */
  private static final Pattern UNTRIED =
      Pattern.compile(
          "-(agent|javaagent|Xrun|Xdebug|Xshare|Xlog|Xloggc).*|-Dcom\\.sun\\.management.*"
              + "|-XX:[+-]?(AOT|Shared|AutoCreateShared|ArchiveClasses|RecordDynamic|Flags|VMOptions)"
              + ".*|-XX:[+-]?\\w*(File|Path|Log|Print|Trace|Dump|Record|Directory|OnError)\\w*.*");

  private static final long LIMIT_SECONDS = 10;

  private CacheFit() {}

  /** Starts such a JVM, which has nothing to do. */
  static boolean fits(Path cache, String classPath, List<String> arguments)
      throws InterruptedException {
    if (arguments.stream().anyMatch(argument -> UNTRIED.matcher(argument).matches())) {
      return false;
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    command.addAll(
        List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on", "-cp", classPath, "-version"));
    try {
      Process trial =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        return trial.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && trial.exitValue() == 0;
      } finally {
        trial.destroyForcibly();
      }
    } catch (IOException e) {
      return false; // no JVM can be started now: whoever starts the real one will say so
    }
  }
}

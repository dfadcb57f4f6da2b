package io.github.execbench.cli.spark;

import io.github.execbench.io.FileErrors;
import java.io.IOException;
import java.util.Objects;

/** Says in one line why a file of any file system could not be used. */
final class HadoopErrors {

  private HadoopErrors() {}

  /** The reason alone. Servers send their stack traces behind it. */
  static String reason(IOException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "");
    boolean traced = message.lines().skip(1).anyMatch(line -> line.strip().startsWith("at "));
    return traced ? message.lines().findFirst().orElseThrow().strip() : FileErrors.reason(e);
  }
}

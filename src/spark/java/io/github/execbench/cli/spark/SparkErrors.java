package io.github.execbench.cli.spark;

import java.util.Objects;
import org.apache.spark.SparkException;

/** Says in one line why Spark gave up. */
final class SparkErrors {

  private SparkErrors() {}

  static String line(SparkException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
    if (message.contains("UnsupportedClassVersionError")) {
      return "an executor runs a Java that is too old for this jar: give it a JDK 25 or later, such"
          + " as by --conf spark.executorEnv.JAVA_HOME=DIR";
    }
    String line = message.lines().findFirst().orElse("").strip();
    return "Spark gave up: " + line.replaceAll(" Driver stacktrace:$", "");
  }
}

package io.github.execbench.cli.spark;

import io.github.execbench.cli.console.Ran;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** Runs the job in this JVM, where Spark never tries a task again. */
final class Job {

  private static final Map<String, String> SETTINGS =
      Map.of(
          "spark.master", "local[2]",
          "spark.driver.bindAddress", "127.0.0.1",
          "spark.driver.host", "127.0.0.1",
          "spark.log.level", "ERROR",
          "spark.ui.enabled", "false");

  private Job() {}

  /** What {@code spark-submit} would set. */
  static void configure() {
    SETTINGS.forEach(System::setProperty);
  }

  static Ran run(Object... args) {
    configure();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int code = PhotosMain.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Ran(code, out.toString().lines().toList(), err.toString().lines().toList());
  }
}

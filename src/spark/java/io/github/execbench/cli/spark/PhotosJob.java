package io.github.execbench.cli.spark;

import io.github.execbench.launcher.Jdk;

/**
 * What {@code spark-submit} starts: Java 17 bytecode, as Spark's own, which says what the job needs
 * where the class files of the rest could not be read.
 */
public final class PhotosJob {

  private static final int FAILED = 5;
  private static final String JOB = "io.github.execbench.cli.spark.PhotosMain";

  private PhotosJob() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    int feature = Runtime.version().feature();
    if (feature < Jdk.NEEDED) {
      System.err.println(
          "this job needs Java "
              + Jdk.NEEDED
              + " or later, and spark-submit runs on Java "
              + feature
              + ": set JAVA_HOME, and spark.executorEnv.JAVA_HOME for the executors");
      System.exit(FAILED);
    }
    Class.forName(JOB).getMethod("main", String[].class).invoke(null, (Object) args);
  }
}

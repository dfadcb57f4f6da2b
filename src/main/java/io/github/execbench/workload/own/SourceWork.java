package io.github.execbench.workload.own;

/** A work that is a source file. */
public final class SourceWork {

  private SourceWork() {}

  /** Whether a work's name is that of a source file, with or without {@code ::} behind it. */
  public static boolean isSource(String work) {
    int at = work.indexOf("::");
    return (at < 0 ? work : work.substring(0, at)).endsWith(".java");
  }
}

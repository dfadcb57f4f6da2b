package io.github.execbench;

/** Starts the suite; to be written. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) throws Exception {
    Class.forName("io.github.execbench.cli.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
  }
}

package io.github.execbench.cli.console;

/** The exit codes of every command. */
public final class ExitCode {

  /** Done; for a comparison: no regression. */
  public static final int OK = 0;

  /** A regression. */
  public static final int REGRESSION = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** The data can't tell. */
  public static final int INCONCLUSIVE = 3;

  /** Another environment, or a benchmark missing or failed. */
  public static final int NOT_COMPARABLE = 4;

  /** The run failed, or an input can't be read. */
  public static final int FAILED = 5;

  /**
   * Ended by Ctrl-C: 128 + SIGINT, as shells have it. After SIGHUP it is 129, after SIGTERM 143.
   */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}

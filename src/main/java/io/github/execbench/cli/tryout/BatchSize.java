package io.github.execbench.cli.tryout;

/**
 * How many tasks a batch has where nobody says so: enough that it takes long enough to be measured
 * at the best parallelism and has several tasks a worker, and no more than one after the other can
 * be waited for.
 */
final class BatchSize {

  /** Where the cores are what limits, a batch is to take so long at its best. */
  private static final double COMPUTING_SECONDS = 0.4;

  /** Waiting varies less, and one after the other takes far longer. */
  private static final double WAITING_SECONDS = 0.1;

  private static final double LONGEST_COMPUTING = 2;
  private static final double LONGEST_WAITING = 11;
  private static final int TASKS_A_WORKER = 4;
  private static final int MOST = 100_000;

  private BatchSize() {}

  /**
   * Chooses.
   *
   * @param wallSeconds of a task by itself
   * @param useful how many tasks under way at once the cores could serve, by Little's law
   * @param gain how many times as fast a batch was with so many under way at once
   */
  static int of(double wallSeconds, int useful, double gain, int cores) {
    boolean waits = gain >= 2 * cores;
    double seconds = waits ? WAITING_SECONDS : COMPUTING_SECONDS;
    double longest = waits ? LONGEST_WAITING : LONGEST_COMPUTING;
    double wanted =
        Math.max(TASKS_A_WORKER * (double) useful, seconds * Math.max(1, gain) / wallSeconds);
    double most = Math.min(MOST, longest / wallSeconds);
    return round(Math.max(TASKS_A_WORKER * (double) cores, Math.min(wanted, most)));
  }

  /** Down to 1, 2 or 5 times a power of ten, for few digits and so that small changes are none. */
  static int round(double count) {
    double power = Math.pow(10, Math.floor(Math.log10(count) + 1e-9));
    double digit = count / power + 1e-9;
    return (int) Math.round(power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1));
  }
}

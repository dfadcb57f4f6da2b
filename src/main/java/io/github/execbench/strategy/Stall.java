package io.github.execbench.strategy;

import java.util.Collection;

/**
 * Notices that tasks wait while nothing runs: the threads that were to take them up are gone, or
 * never came. A pool that gets no thread may tell whoever hands in a task, a thread of its own, or
 * nobody; this is for the last.
 */
final class Stall {

  /** How long to wait between two looks. */
  static final long LOOK_MILLIS = 1000;

  /**
   * Looks in a row. They are counted, not timed: after a pause of the whole machine one look is
   * due, and the threads get the time of the others.
   */
  private static final int LOOKS = 5;

  private final Losses losses;
  private int looks;
  private int waitingBefore;

  Stall(Losses losses) {
    this.losses = losses;
  }

  /**
   * Looks at tasks of which none has ended lately.
   *
   * @throws CannotStartException if they wait in vain
   */
  void check(Collection<? extends TaskRun<?>> runs) {
    losses.check();
    int waiting = 0;
    int underWay = 0;
    for (TaskRun<?> run : runs) {
      waiting += run.isWaiting() ? 1 : 0;
      underWay += run.isUnderWay() ? 1 : 0;
    }
    boolean stuck = waiting > 0 && underWay == 0 && waiting == waitingBefore;
    looks = stuck ? looks + 1 : 0;
    waitingBefore = waiting;
    if (looks >= LOOKS) {
      throw new CannotStartException(
          "no thread takes up a task: the system may give no more of them", null);
    }
  }
}

package io.github.execbench.strategy;

import java.util.concurrent.RecursiveAction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Calls a body with each index of a range, and forks off the upper half until one index is left.
 *
 * <p>Nothing is joined: the body counts itself off elsewhere. A join would let a blocked worker be
 * replaced, and more would run at once than the pool's parallelism. Splitting inside the pool is
 * cheaper than handing tasks in one by one, where the workers contend for one queue.
 */
final class SplittingAction extends RecursiveAction {

  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;

  @SuppressWarnings("serial") // never serialized
  private final IntConsumer body;

  @SuppressWarnings("serial") // never serialized
  private final Consumer<Throwable> lost;

  /**
   * @param lost told what forking threw: then the upper half may never be called
   */
  SplittingAction(int from, int to, IntConsumer body, Consumer<Throwable> lost) {
    this.from = from;
    this.to = to;
    this.body = body;
    this.lost = lost;
  }

  @Override
  protected void compute() {
    int end = to;
    while (end - from > 1) {
      int middle = (from + end) >>> 1;
      try {
        new SplittingAction(middle, end, body, lost).fork();
      } catch (Throwable t) { // a thread for it could not be started
        lost.accept(t);
      }
      end = middle;
    }
    if (from < end) {
      body.accept(from);
    }
  }
}

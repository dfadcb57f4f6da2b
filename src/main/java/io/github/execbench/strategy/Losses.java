package io.github.execbench.strategy;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Why the threads of a runner could not be started, or died: the first reason counts. */
final class Losses {

  private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

  void add(Throwable why) {
    first.compareAndSet(null, why);
  }

  /**
   * Does nothing if all is well.
   *
   * @throws CannotStartException if a thread is lost
   */
  void check() {
    Throwable why = first.get();
    if (why != null) {
      throw CannotStartException.thread(why);
    }
  }
}

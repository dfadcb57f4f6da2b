package io.github.execbench.workload;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/**
 * Things that are costly to make and used by one thread at a time. It never blocks or locks, holds
 * at most one a core, and leaves nothing behind in threads, which virtual ones would multiply.
 *
 * @param <T> what it holds
 */
public final class ObjectPool<T> {

  private final AtomicReferenceArray<T> slots =
      new AtomicReferenceArray<>(Runtime.getRuntime().availableProcessors());
  private final Supplier<T> factory;

  public ObjectPool(Supplier<T> factory) {
    this.factory = factory;
  }

  /** One from the pool or a new one; the caller owns it. */
  public T take() {
    for (int i = 0; i < slots.length(); i++) {
      T held = slots.get(i) == null ? null : slots.getAndSet(i, null);
      if (held != null) {
        return held;
      }
    }
    return factory.get();
  }

  /** Gives one back that is fit for use; beyond the bound it is dropped. */
  public void give(T used) {
    for (int i = 0; i < slots.length(); i++) {
      if (slots.get(i) == null && slots.compareAndSet(i, null, used)) {
        return;
      }
    }
  }
}

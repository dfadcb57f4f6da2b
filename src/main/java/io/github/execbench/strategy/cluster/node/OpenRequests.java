package io.github.execbench.strategy.cluster.node;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The requests under way, each on a thread. A cancellation reaches it alone, never what the thread
 * does next; one that comes before its request waits for it.
 */
final class OpenRequests {

  /** A request of a driver. */
  record Key(UUID driver, long request) {}

  private final Map<Key, Thread> threads = new HashMap<>();
  private final Set<Key> canceled = new HashSet<>();

  /**
   * It begins on the calling thread.
   *
   * @return false if it was canceled before
   */
  synchronized boolean begin(Key key) {
    if (canceled.remove(key)) {
      return false;
    }
    threads.put(key, Thread.currentThread());
    return true;
  }

  synchronized void end(Key key) {
    threads.remove(key);
    Thread.interrupted(); // meant for what has ended
  }

  synchronized void cancel(Key key) {
    Thread thread = threads.get(key);
    if (thread == null) {
      canceled.add(key);
    } else {
      thread.interrupt();
    }
  }

  synchronized void cancelAll(UUID driver) {
    canceled.removeIf(key -> key.driver().equals(driver));
    threads.forEach((key, thread) -> {
      if (key.driver().equals(driver)) {
        thread.interrupt();
      }
    });
  }
}

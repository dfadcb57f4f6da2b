package io.github.execbench.run.machine;

import java.util.ArrayList;
import java.util.List;

/**
 * A fixed piece of work on all processors at once, that nothing in this suite can make faster or
 * slower: what it takes tells how fast the machine is now. It needs no memory worth the name, so
 * that it sees clocks, quotas and other people's load, and no state of this JVM's heap.
 */
public final class Ruler {

  /** Some 0.15 s on a core of 3 GHz. */
  private static final int STEPS = 50_000_000;

  private static final int TIMES = 3;

  private final int processors = Runtime.getRuntime().availableProcessors();
  private boolean warm;

  /** Where results go, so that no compiler can leave the work out. */
  private volatile long sink;

  /**
   * Measures, in half a second or so.
   *
   * @return seconds a piece, the mean of three: half of a load that comes and goes is seen as half
   */
  public double seconds() throws InterruptedException {
    if (!warm) {
      piece(); // compiled by its end
      warm = true;
    }
    long start = System.nanoTime();
    for (int i = 0; i < TIMES; i++) {
      piece();
    }
    double seconds = (System.nanoTime() - start) / 1e9 / TIMES;
    if (sink == 0) { // which xorshift never comes to
      throw new IllegalStateException("the ruler's work was left out");
    }
    return seconds;
  }

  /** As long as the slowest processor takes. */
  private void piece() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < processors; i++) {
      int seed = i + 1;
      threads.add(Thread.ofPlatform().daemon().name("ruler").start(() -> sink = spin(seed)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Marsaglia's xorshift: each step waits for the one before. */
  static long spin(long seed) {
    long x = seed;
    for (int i = 0; i < STEPS; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
    }
    return x;
  }
}

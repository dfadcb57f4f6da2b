package io.github.execbench.benchmark;

import org.openjdk.jmh.infra.Blackhole;

/**
 * A slowdown put in on purpose, to see whether it is found: {@code -Dexecbench.planted=0.1} makes
 * what a benchmark does take a tenth longer, by work of that length after it.
 */
final class Planted {

  private static final double SHARE =
      Double.parseDouble(System.getProperty("execbench.planted", "0"));

  /** Work between two looks at the clock, some 40 ns: it must not be a pause of the processor's. */
  private static final int TOKENS = 20;

  private Planted() {}

  /** When the work begins; to be handed to {@link #prolonged}. */
  static long start() {
    return SHARE > 0 ? System.nanoTime() : 0;
  }

  /** Works on for a share of the time that has gone by since, and gives back the result. */
  static <T> T prolonged(long start, T result) {
    if (SHARE > 0) {
      long done = System.nanoTime();
      long end = done + Math.round(SHARE * (done - start));
      while (System.nanoTime() < end) {
        Blackhole.consumeCPU(TOKENS);
      }
    }
    return result;
  }
}

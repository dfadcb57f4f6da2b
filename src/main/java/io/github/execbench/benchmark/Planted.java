package io.github.execbench.benchmark;

/**
 * A slowdown put in on purpose, to see whether it is found: {@code -Dexecbench.planted=0.1} makes
 * what a benchmark does take a tenth longer, by work of that length after it.
 */
final class Planted {

  private static final double SHARE =
      Double.parseDouble(System.getProperty("execbench.planted", "0"));

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
        Thread.onSpinWait();
      }
    }
    return result;
  }
}

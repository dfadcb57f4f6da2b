package io.github.execbench.workload.photo.synthetic;

/**
 * Random numbers that are the same everywhere: SplitMix64 (Steele, Lea and Flood, <i>Fast
 * splittable pseudorandom number generators</i>, OOPSLA 2014).
 */
final class SplitMix64 {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  SplitMix64(long seed) {
    state = scramble(seed + STEP);
  }

  /** Generators of one seed and different streams have nothing in common. */
  SplitMix64(long seed, long stream) {
    this(seed ^ scramble(stream * STEP + 1));
  }

  long next() {
    state += STEP;
    return scramble(state);
  }

  /** Uniform in [0, 1). */
  float unit() {
    return (next() >>> 40) * 0x1p-24f;
  }

  /** Uniform in [low, high). */
  float between(float low, float high) {
    return low + (high - low) * unit();
  }

  /** Uniform in 0 .. bound - 1. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** Nearly normal with mean 0 and standard deviation 1: a sum of four uniform bytes. */
  float bell() {
    return bell((int) next());
  }

  /** As {@link #bell()}, from 32 random bits. */
  static float bell(int bits) {
    int sum = (bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24);
    return (sum - 510) * (1 / 147.8f);
  }

  private static long scramble(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}

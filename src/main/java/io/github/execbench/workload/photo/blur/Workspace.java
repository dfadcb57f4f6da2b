package io.github.execbench.workload.photo.blur;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the fast filter needs for a photo and can use again for the next: the matrices of the last
 * sizes, and rows of samples. One worker uses it at a time, so nothing in it is shared.
 */
final class Workspace {

  private static final int KERNELS = 16;
  private static final float[][] NONE = {};

  private record Axis(int source, int target, double sigma, boolean halved) {
    BandedKernel kernel() {
      return halved
          ? BandedKernel.halved(source, target, sigma)
          : BandedKernel.of(source, target, sigma);
    }
  }

  private final Map<Axis, BandedKernel> kernels =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Axis, BandedKernel> eldest) {
          return size() > KERNELS;
        }
      };
  private final Map<String, float[][]> rows = new LinkedHashMap<>();

  /** The matrix of an axis. */
  BandedKernel kernel(int source, int target, double sigma) {
    return kernels.computeIfAbsent(new Axis(source, target, sigma, false), Axis::kernel);
  }

  /** The matrix of an axis to a thumbnail of half the target's size. */
  BandedKernel halvedKernel(int source, int target, double sigma) {
    return kernels.computeIfAbsent(new Axis(source, target, sigma, true), Axis::kernel);
  }

  /** Rows for a purpose, at least so many and so long; their content is undefined. */
  float[][] rows(String purpose, int count, int length) {
    float[][] held = rows.getOrDefault(purpose, NONE);
    if (held.length < count || held[0].length < length) {
      // Both sides grow to the larger: portraits and landscapes take turns.
      int most = held.length == 0 ? length : Math.max(length, held[0].length);
      held = new float[Math.max(count, held.length)][most];
      rows.put(purpose, held);
    }
    return held;
  }

  /** Exactly so many rows of this length; their content is undefined. */
  float[][] exactRows(String purpose, int count, int length) {
    float[][] held = rows.getOrDefault(purpose, NONE);
    if (held.length != count || held[0].length != length) {
      held = new float[count][length];
      rows.put(purpose, held);
    }
    return held;
  }

  /** How much memory it holds on to, in bytes, but for the matrices. */
  long bytes() {
    return rows.values().stream().mapToLong(r -> (long) Float.BYTES * r.length * r[0].length).sum();
  }
}

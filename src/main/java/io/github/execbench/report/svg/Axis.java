package io.github.execbench.report.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * Values to places, and round numbers along the way.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}, above {@code low}
 */
record Axis(double low, double high, double from, double to) {

  double place(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  /** At most six multiples of 1, 2 or 5 times a power of ten. */
  List<Double> ticks() {
    double step = Math.pow(10, Math.floor(Math.log10((high - low) / 5)));
    int[] factors = {1, 2, 5, 10};
    int chosen = 0;
    while (chosen < 3 && (high - low) / (step * factors[chosen]) > 5) {
      chosen++;
    }
    double pitch = step * factors[chosen];
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / pitch - 1e-9); i * pitch <= high * (1 + 1e-9); i++) {
      ticks.add(i * pitch);
    }
    return ticks;
  }
}

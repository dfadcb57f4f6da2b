package io.github.execbench.workload.photo.dct;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The matrices of the last axes: photos of a folder mostly share theirs. */
final class AxisMatrices {

  private static final int HELD = 24;

  private static final Map<Axis, AxisMatrices> LAST =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Axis, AxisMatrices> eldest) {
              return size() > HELD;
            }
          });

  private final AxisMatrix constant;
  private final AxisMatrix both;
  private final double[] largest;

  private AxisMatrices(Axis axis) {
    AxisRows rows = AxisRows.of(axis);
    largest = rows.largest();
    constant = AxisMatrix.of(rows, 1, axis.blocks());
    both = AxisMatrix.of(rows, CoefficientPlane.FREQUENCIES, axis.blocks());
  }

  /** Those of an axis; if two threads want the same one, it is made once. */
  static AxisMatrices of(Axis axis) {
    return LAST.computeIfAbsent(axis, AxisMatrices::new);
  }

  /** From the DCs alone, or from the first two coefficients of each block. */
  AxisMatrix of(int frequencies) {
    return frequencies == 1 ? constant : both;
  }

  /** See {@link AxisRows#largest}. */
  double[] largest() {
    return largest;
  }
}

package io.github.execbench.workload.photo.dct;

/**
 * The kept coefficients of a component, dequantized: of each block the DC and the first coefficient
 * of either direction, which are the first three in zigzag order.
 */
final class CoefficientPlane {

  /** How many frequencies there are along an axis. */
  static final int FREQUENCIES = 2;

  private final Geometry geometry;

  /** By block row, its DCs and its first vertical coefficients in turn. */
  private final float[][] constantAcross;

  /** By block row, its first horizontal coefficients. */
  private final float[][] varyingAcross;

  CoefficientPlane(Geometry geometry) {
    this.geometry = geometry;
    int across = geometry.across().blocks();
    int down = geometry.down().blocks();
    constantAcross = new float[AxisMatrix.roundedUp(FREQUENCIES * down)][across];
    varyingAcross = new float[AxisMatrix.roundedUp(down)][across];
  }

  Geometry geometry() {
    return geometry;
  }

  /** As an {@link AxisMatrix} takes them: of horizontal frequency 0, or 1. */
  float[][] rows(int horizontal) {
    return horizontal == 0 ? constantAcross : varyingAcross;
  }

  /** The arrays of a block row: DCs, first horizontal, first vertical coefficients. */
  float[][] row(int blockRow) {
    return new float[][] {
      constantAcross[FREQUENCIES * blockRow],
      varyingAcross[blockRow],
      constantAcross[FREQUENCIES * blockRow + 1]
    };
  }
}

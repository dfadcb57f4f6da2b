package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.blur.RowMath;
import io.github.execbench.workload.photo.encode.CoefficientPicture;

/** Applies the matrices of both axes to planes: first down, then across. */
final class Shrink {

  private float[][] shrunk = {};
  private float[][] columns = {};

  /**
   * The thumbnail's coefficients of a component.
   *
   * @param quanta what they will be divided by: 8 times the frequency down plus that across
   */
  CoefficientPicture.Component apply(CoefficientPlane plane, int[] quanta) {
    int frequencies = CoefficientPlane.FREQUENCIES;
    AxisMatrices across = AxisMatrices.of(plane.geometry().across());
    AxisMatrices down = AxisMatrices.of(plane.geometry().down());
    int[] wanted = Needed.rows(across.largest(), down.largest(), quanta);
    int[] wantedDown = Needed.rows(down.largest(), across.largest(), turned(quanta));
    int blocks = plane.geometry().across().blocks();
    int high = wantedDown.length;
    shrunk = atLeast(shrunk, high, blocks);
    columns = atLeast(columns, AxisMatrix.roundedUp(blocks * frequencies), high);
    float[][] to = new float[blocks][];
    for (int u = 0; u < frequencies; u++) {
      down.of(frequencies - u).rows(wantedDown).apply(plane.rows(u), shrunk, blocks);
      for (int b = 0; b < blocks; b++) {
        to[b] = columns[b * frequencies + u];
      }
      RowMath.transpose(shrunk, high, blocks, to, 0);
    }
    float[][] out = new float[wanted.length][high];
    across.of(frequencies).rows(wanted).apply(columns, out, high);
    return new CoefficientPicture.Component(
        wanted, across.largest().length, wantedDown, down.largest().length, out);
  }

  /** The table with both frequencies the other way round. */
  static int[] turned(int[] quanta) {
    int[] turned = new int[quanta.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = quanta[i % Basis.SIZE * Basis.SIZE + i / Basis.SIZE];
    }
    return turned;
  }

  /** Rows of undefined content, of at least this size. */
  private static float[][] atLeast(float[][] held, int rows, int length) {
    return held.length >= rows && held[0].length >= length
        ? held
        : new float[Math.max(rows, held.length)]
            [held.length == 0 ? length : Math.max(length, held[0].length)];
  }
}

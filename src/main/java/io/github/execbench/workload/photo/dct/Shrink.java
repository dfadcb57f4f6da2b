package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.blur.RowMath;
import io.github.execbench.workload.photo.encode.CoefficientPicture;
import java.util.Arrays;

/** Applies the matrices of both axes to planes: first down, then across. */
final class Shrink {

  /** Rows at a time, before they become columns: in the processor's first cache. */
  private static final int STRIP = 8;

  private float[][] strip = {};
  private float[][] columns = {};

  /**
   * The thumbnail's coefficients of a component.
   *
   * @param quanta what they will be divided by: 8 times the frequency down plus that across
   */
  CoefficientPicture.Component apply(CoefficientPlane plane, int[] quanta) {
    AxisMatrices across = AxisMatrices.of(plane.geometry().across());
    AxisMatrices down = AxisMatrices.of(plane.geometry().down());
    int[] depths = Needed.depths(across.largest(), down.largest(), quanta);
    int blocksDown = down.largest().length / Basis.SIZE;
    down(plane, down, Arrays.stream(depths).max().orElseThrow(), blocksDown);
    float[][] out = new float[across.largest().length][];
    AxisMatrix matrix = across.of(CoefficientPlane.FREQUENCIES);
    for (int i = 0; i < out.length; i++) {
      out[i] = new float[depths[i % Basis.SIZE] * blocksDown];
      if (out[i].length > 0) {
        matrix.apply(i, columns, out[i], out[i].length);
      }
    }
    return new CoefficientPicture.Component(blocksDown, out);
  }

  /** Makes columns that are shrunk already: by frequency, then by block. */
  private void down(CoefficientPlane plane, AxisMatrices matrices, int depth, int blocksDown) {
    int frequencies = CoefficientPlane.FREQUENCIES;
    int blocks = plane.geometry().across().blocks();
    columns = atLeast(columns, AxisMatrix.roundedUp(blocks * frequencies), depth * blocksDown);
    strip = atLeast(strip, STRIP, blocks);
    float[][] to = new float[blocks][];
    for (int u = 0; u < frequencies; u++) {
      AxisMatrix matrix = matrices.of(frequencies - u);
      for (int b = 0; b < blocks; b++) {
        to[b] = columns[b * frequencies + u];
      }
      for (int top = 0; top < blocksDown; top += STRIP) {
        int high = Math.min(STRIP, blocksDown - top);
        for (int v = 0; v < depth; v++) {
          for (int i = 0; i < high; i++) {
            matrix.apply((top + i) * Basis.SIZE + v, plane.rows(u), strip[i], blocks);
          }
          RowMath.transpose(strip, high, blocks, to, v * blocksDown + top);
        }
      }
    }
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

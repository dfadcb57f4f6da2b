package io.github.execbench.workload.photo.encode;

import java.util.List;

/**
 * A picture as the coefficients of its blocks, exact, before quantization.
 *
 * @param components one (gray) or three (Y, Cb, Cr at half the size, odd sides rounded up)
 * @param width in pixels
 * @param height in pixels
 * @param swapped whether in the components horizontal and vertical are the other way round
 */
public record CoefficientPicture(
    List<Component> components, int width, int height, boolean swapped) {

  /**
   * One component: only the coefficients that may be other than 0.
   *
   * @param across which horizontal coefficients there are, of {@code wide}: 8 a block
   * @param down which vertical ones there are, of {@code high}
   * @param exact by both
   */
  @SuppressWarnings("ArrayRecordComponent") // a carrier of coefficients, never compared
  public record Component(int[] across, int wide, int[] down, int high, float[][] exact) {}
}

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
   * @param blocksDown how many blocks there are down
   * @param exact for each horizontal coefficient, 8 a block, its vertical ones of the lowest
   *     frequencies, of all blocks of each frequency in turn
   */
  @SuppressWarnings("ArrayRecordComponent") // a carrier of coefficients, never compared
  public record Component(int blocksDown, float[][] exact) {}
}

package io.github.execbench.workload.photo.dct;

/**
 * One axis of one component, as far as its matrix depends on it.
 *
 * @param pixels length of the photo
 * @param expansion pixels a sample stands for
 * @param fancy whether a decoder interpolates between samples, as libjpeg does where a sample
 *     stands for two pixels
 * @param target length of the thumbnail in pixels
 * @param halved whether the thumbnail's component has a sample for two pixels
 * @param mirrored whether the thumbnail runs the other way
 * @param sigma standard deviation of the blur, in pixels of the photo
 */
record Axis(
    int pixels,
    int expansion,
    boolean fancy,
    int target,
    boolean halved,
    boolean mirrored,
    double sigma) {

  /** Samples of the photo's component. */
  int samples() {
    return Math.ceilDiv(pixels, expansion);
  }

  /** Blocks that hold them. */
  int blocks() {
    return Math.ceilDiv(samples(), Basis.SIZE);
  }

  /** Samples of a block: 8, but for a last one that the edge cuts. */
  int samplesIn(int block) {
    return Math.min(Basis.SIZE, samples() - Basis.SIZE * block);
  }
}

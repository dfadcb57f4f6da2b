/**
 * From a photo's DCT coefficients to its thumbnail's, without a pixel in between.
 *
 * <p><b>The operator.</b> Blur and shrink are linear and act along one axis at a time, and so do
 * the discrete cosine transform of a block of 8 samples (T.81, A.3.3) and a decoder's interpolation
 * of subsampled chrominance. Along an axis their product F A G U I is one matrix: inverse transform
 * of the photo's blocks, upsampling, Gaussian with mirrored edges, area average, forward transform
 * of the thumbnail's blocks ({@link io.github.execbench.workload.photo.dct.AxisRows}). It is
 * banded, as the Gaussian is.
 *
 * <p><b>What is left out.</b> Within 8 samples a wide Gaussian is nearly a straight line, and such
 * a line weighs the coefficients of higher frequencies by next to nothing. So of each block only
 * the DC and the first coefficient of either direction are kept. Let m be a row of the matrix
 * before the inverse transform, p its projection on what is kept in each block. No picture whatever
 * is off by more than 255/2 times the sum of |m - p|, which {@code AxisErrorTest} computes: for a
 * blur of 15 samples and both axes 5.7 levels, of 7.5 (chrominance of 4:2:0) 19. Such a picture has
 * extremes that take turns with the blocks; photos stay under half a level.
 *
 * <p><b>What a decoder does besides.</b> It rounds: where a block is flat, all its samples alike,
 * so a flat block's DC is rounded as theirs are. It clamps samples to 0 to 255: see {@link
 * io.github.execbench.workload.photo.dct.Clamping}. And the picture's edge cuts blocks: those are
 * decoded, and transformed anew from the samples that are in the picture.
 *
 * <p><b>Progressive pictures</b> (T.81, annex G) give the kept coefficients bit by bit. Of the
 * others only is kept which are not 0, without which refining scans can't be read, and a bound of
 * their energy. Blocks that must be decoded turn out when all is read; then they are read once
 * more.
 *
 * <p>What is not read here, or looks damaged, is a {@link
 * io.github.execbench.workload.photo.dct.Doubt}: another filter, which decodes, has the last word.
 */
@NullMarked
package io.github.execbench.workload.photo.dct;

import org.jspecify.annotations.NullMarked;

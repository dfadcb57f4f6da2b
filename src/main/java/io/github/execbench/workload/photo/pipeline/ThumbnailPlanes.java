package io.github.execbench.workload.photo.pipeline;

import java.util.Arrays;

/**
 * A thumbnail before rounding.
 *
 * @param shape its size and colors
 * @param samples by band, row and column, on the scale 0 to 255 (rounding may leave it by a hair);
 *     those of {@code RowFilter.finishSubsampled} have bands of half the size
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of samples, never compared
public record ThumbnailPlanes(PhotoShape shape, float[][][] samples) {

  /** The same samples in arrays of its own. */
  public ThumbnailPlanes copy() {
    return new ThumbnailPlanes(
        shape,
        Arrays.stream(samples)
            .map(band -> Arrays.stream(band).map(float[]::clone).toArray(float[][]::new))
            .toArray(float[][][]::new));
  }

  /** The sample rounded to 8 bits. */
  public static byte round(float sample) {
    return (byte) Math.max(0, Math.min(255, (int) (sample + 0.5f)));
  }
}

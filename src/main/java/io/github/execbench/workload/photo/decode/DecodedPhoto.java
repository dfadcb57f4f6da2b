package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.pipeline.Orientation;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import java.util.List;
import java.util.Optional;

/**
 * What the decoder learned of a photo, beside its rows.
 *
 * @param shape its size and colors as the rows have them
 * @param orientation how it is turned to stand upright
 * @param icc its ICC profile, if it has one that fits the rows' colors
 * @param warnings what was wrong with it and tolerated, a line each
 */
public record DecodedPhoto(
    PhotoShape shape, Orientation orientation, Optional<byte[]> icc, List<String> warnings) {

  public DecodedPhoto {
    warnings = List.copyOf(warnings);
  }
}

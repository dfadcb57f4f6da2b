package io.github.execbench.workload.photo;

import java.util.List;

/**
 * What the decoder learnt of a photo, beside its rows.
 *
 * @param shape its size and colours as stored
 * @param warnings what was wrong with it and tolerated, a line each
 */
record DecodedPhoto(PhotoShape shape, List<String> warnings) {

  DecodedPhoto {
    warnings = List.copyOf(warnings);
  }
}

package io.github.execbench.workload.photo.filter;

import java.util.List;
import java.util.Optional;

/**
 * What a filter made of a photo.
 *
 * @param jpeg the thumbnail's file
 * @param width in pixels
 * @param height in pixels
 * @param warnings what was wrong with the photo and tolerated, a line each; mostly empty
 * @param handedOn why the filter left the photo to another one, if it did
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes, never compared
public record Thumbnail(
    byte[] jpeg, int width, int height, List<String> warnings, Optional<String> handedOn) {

  public Thumbnail {
    warnings = List.copyOf(warnings);
  }

  /** Of the filter that was asked for. */
  public Thumbnail(byte[] jpeg, int width, int height, List<String> warnings) {
    this(jpeg, width, height, warnings, Optional.empty());
  }

  /** The same, made by another filter than the one asked for. */
  Thumbnail handedOn(String reason) {
    return new Thumbnail(jpeg, width, height, warnings, Optional.of(reason));
  }
}

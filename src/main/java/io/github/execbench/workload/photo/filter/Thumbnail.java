package io.github.execbench.workload.photo.filter;

import java.util.List;

/**
 * What a filter made of a photo.
 *
 * @param jpeg the thumbnail's file
 * @param width in pixels
 * @param height in pixels
 * @param warnings what was wrong with the photo and tolerated, a line each; mostly empty
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes, never compared
public record Thumbnail(byte[] jpeg, int width, int height, List<String> warnings) {

  public Thumbnail {
    warnings = List.copyOf(warnings);
  }
}

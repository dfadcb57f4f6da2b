package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.pipeline.PhotoException;

/**
 * Blurs a photo, shrinks it to a thumbnail and encodes that: bytes of a JPEG in, bytes of a JPEG
 * out.
 */
public interface PhotoFilter {

  /**
   * Filters one photo. Any number of threads may call it at once.
   *
   * @param jpeg the photo's file, whole; it is not changed
   * @param settings what to do
   * @throws PhotoException if the photo can't be processed: the stage and the cause in one line
   */
  Thumbnail apply(byte[] jpeg, PhotoSettings settings) throws PhotoException;

  /**
   * Finds out whether it can read a photo, where it doesn't read as every other does.
   *
   * @throws PhotoException if it can't
   */
  default void check(byte[] jpeg, PhotoSettings settings) throws PhotoException {}

  /** The same filter cut into its stages, ready to run each by itself. */
  StagedPhoto stages(byte[] jpeg, PhotoSettings settings) throws PhotoException;
}

package io.github.execbench.workload.photo;

/** Blurs and shrinks: takes in a photo's rows and then gives its thumbnail. For one photo. */
interface RowFilter extends RowSink, AutoCloseable {

  /** The thumbnail, after the last row; valid until this is closed. */
  ThumbnailPlanes finish();

  /** Gives back what it borrowed. */
  @Override
  default void close() {}
}

package io.github.execbench.workload.photo;

/** Blurs and shrinks: takes in a photo's rows and then gives its thumbnail. For one photo. */
interface RowFilter extends RowSink {

  /** The thumbnail, after the last row. */
  ThumbnailPlanes finish();
}

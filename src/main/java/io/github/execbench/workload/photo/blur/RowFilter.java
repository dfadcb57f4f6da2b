package io.github.execbench.workload.photo.blur;

import io.github.execbench.workload.photo.pipeline.RowSink;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;

/** Blurs and shrinks: takes in a photo's rows and then gives its thumbnail. For one photo. */
public interface RowFilter extends RowSink, AutoCloseable {

  /** The thumbnail, after the last row; valid until this is closed. */
  ThumbnailPlanes finish();

  /**
   * The same for an encoder that subsamples chrominance (4:2:0): a filter that can, gives the bands
   * after the first at half the size both ways, each sample the mean of the four that {@link
   * #finish} gives. An odd last one counts twice.
   */
  default ThumbnailPlanes finishSubsampled() {
    return finish();
  }

  /** Gives back what it borrowed. */
  @Override
  default void close() {}
}

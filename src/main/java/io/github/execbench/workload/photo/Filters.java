package io.github.execbench.workload.photo;

import java.util.function.Supplier;

/** The photo filters by name; each constant is a lazy factory. */
public enum Filters {
  /** The definition of the answer, in double precision, slowly: the naive way. */
  REFERENCE(() -> new StagedFilter(ReferenceRowFilter::new)),
  /** Reduced by hat functions row by row, then one banded matrix an axis. */
  FAST(() -> new StagedFilter(FastRowFilter::new)),
  /** What people write by hand: ImageIO, two ConvolveOps, Graphics2D. */
  IMAGEIO(ImageIoPhotoFilter::new);

  private final Supplier<PhotoFilter> factory;

  Filters(Supplier<PhotoFilter> factory) {
    this.factory = factory;
  }

  /** A filter that any number of threads may use at once. */
  public PhotoFilter create() {
    return factory.get();
  }
}

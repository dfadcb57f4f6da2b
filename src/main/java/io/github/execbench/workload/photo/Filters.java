package io.github.execbench.workload.photo;

import java.util.function.Supplier;

/** The photo filters by name; each constant is a lazy factory. */
public enum Filters {
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

package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.blur.FastRowFilter;
import io.github.execbench.workload.photo.blur.ReferenceRowFilter;
import java.util.function.Supplier;

/** Which photo filter; each constant is a lazy factory. */
public enum FilterKind {
  /** The definition of the answer, in double precision, slowly: the naive way. */
  REFERENCE(true, () -> new StagedFilter(ReferenceRowFilter::new)),
  /** Reduced by hat functions row by row, then one banded matrix an axis. */
  FAST(true, () -> new StagedFilter(FastRowFilter::new)),
  /**
   * Coefficients in, coefficients out, no pixel in between. What can't be done so is done by {@link
   * #FAST}.
   */
  DCT(true, () -> new DctFilter(new StagedFilter(FastRowFilter::new))),
  /** What people write by hand: ImageIO, two ConvolveOps, Graphics2D. */
  IMAGEIO(false, ImageIoPhotoFilter::new);

  /** What is used where none is named. */
  public static final FilterKind DEFAULT = DCT;

  private final boolean exact;
  private final Supplier<PhotoFilter> factory;

  FilterKind(boolean exact, Supplier<PhotoFilter> factory) {
    this.exact = exact;
    this.factory = factory;
  }

  /** Whether its answer is that of the definition, but for less than rounding costs. */
  public boolean isExact() {
    return exact;
  }

  /** A filter that any number of threads may use at once. */
  public PhotoFilter create() {
    return factory.get();
  }
}

package io.github.execbench.workload.photo.blur;

import io.github.execbench.workload.ObjectPool;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.Reduction;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;
import io.github.execbench.workload.photo.pipeline.ThumbnailSize;
import org.jspecify.annotations.Nullable;

/**
 * The fast filter. Blur and shrink are linear, and so is each color transform; along an axis their
 * exact product is a matrix M ({@code ExactKernel}) from the photo's samples to the thumbnail's. A
 * row of M is as smooth as the Gaussian. So it is nearly a linear spline whose knots are a step
 * apart, M = N H + E: H holds hat functions ({@code HatBasis}), N the least-squares coefficients
 * ({@link BandedKernel}). H is applied in integers in one pass over the photo's rows as they are
 * decoded, none of which is kept ({@link HatRows}, {@link HatColumns}); N then works on a photo of
 * 1/49 the size and is banded. The edges' mirror is part of M.
 *
 * <p><b>The error.</b> E's rows sum up to 0, so along one axis no photo whatever is off by more
 * than 255/2 times the largest sum of |E| over a row. A least-squares linear spline differs from a
 * smooth function m by m'' step^2 B(t) / 2 between two knots, with B(t) = t^2 - t + 1/6, whose |B|
 * has the mean 0.0642. For a Gaussian g the integral of |g''| is 4 max |g'| = 0.968 / sigma^2. So
 * the sum of |E| is 0.0311 (step / sigma)^2 and terms of higher order, which is 3.96 (step /
 * sigma)^2 levels an axis. With step <= 0.47 sigma that is 0.88 levels, and below 1 with all that
 * the leading term leaves out: below 2 for both axes and the worst of all pictures. {@link
 * BandedKernel#error} is that sum as it is, discrete, edges included: 0.92 levels an axis for a
 * blur of 15 with steps of 7. Photos stay under a tenth of a level. Where an axis is shorter than
 * four steps, M is applied as it stands.
 */
public final class FastRowFilter implements RowFilter {

  private static final ObjectPool<Workspace> WORKSPACES = new ObjectPool<>(Workspace::new);

  /** A larger workspace, in bytes, is not kept: 64 MB do for photos of 150 megapixels. */
  private static final long KEPT = 64 << 20;

  private final Reduction reduction;
  private final Workspace workspace = WORKSPACES.take();
  private PhotoShape shape;
  private BandedKernel across;
  private BandedKernel down;
  private @Nullable HatRows hatRows; // none where each row is a hat of its own
  private HatColumns hatColumns;
  private float[][][] hats; // by band and hat across: the hats down
  private float[][][] latest; // by band and hat down: the hats across, not yet turned
  private float[][] next;
  private int waiting; // of the latest
  private int turned;

  public FastRowFilter(Reduction reduction) {
    this.reduction = reduction;
  }

  @Override
  public void start(PhotoShape photo) {
    shape = photo;
    ThumbnailSize size = reduction.size(photo.width(), photo.height());
    across = workspace.kernel(photo.width(), size.width(), sigma());
    down = workspace.kernel(photo.height(), size.height(), sigma());
    int step = down.step();
    hatRows = step == 1 ? null : new HatRows(photo.width() * photo.bands(), step);
    hatColumns =
        new HatColumns(
            photo.width(), photo.bands(), across.step(), step == 1 ? 1 : 1.0 / (2 * step));
    hats = new float[photo.bands()][][];
    latest = new float[photo.bands()][][];
    for (int band = 0; band < hats.length; band++) {
      hats[band] =
          workspace.rows("hats " + band, roundedUp(across.sourceSize()), down.sourceSize());
      latest[band] = workspace.rows("latest " + band, RowMath.TILE, across.sourceSize());
    }
    next = new float[hats.length][];
  }

  @Override
  public void row(byte[] samples, int from) {
    if (hatRows == null) {
      hatColumns.reduceSamples(samples, from, nextHat());
    } else if (hatRows.add(samples, from)) {
      hatColumns.reduce(hatRows.hat(), nextHat());
    }
  }

  /** What the matrices of full and of half size may take: they round up their taps. */
  private static int roundedUp(int sourceSize) {
    return Math.ceilDiv(sourceSize, BandedKernel.UNIT) * BandedKernel.UNIT;
  }

  private double sigma() {
    return reduction.sigma();
  }

  private float[][] nextHat() {
    if (waiting == RowMath.TILE) {
      turnLatest();
    }
    for (int band = 0; band < next.length; band++) {
      next[band] = latest[band][waiting];
    }
    waiting++;
    return next;
  }

  /** While they are in the processor's cache. */
  private void turnLatest() {
    for (int band = 0; band < hats.length; band++) {
      RowMath.transpose(latest[band], waiting, across.sourceSize(), hats[band], turned);
    }
    turned += waiting;
    waiting = 0;
  }

  @Override
  public ThumbnailPlanes finish() {
    return finish(across, down);
  }

  @Override
  public ThumbnailPlanes finishSubsampled() {
    return finish(
        workspace.halvedKernel(shape.width(), across.targetSize(), sigma()),
        workspace.halvedKernel(shape.height(), down.targetSize(), sigma()));
  }

  /** With matrices of their own for the bands after the first. */
  private ThumbnailPlanes finish(BandedKernel othersAcross, BandedKernel othersDown) {
    endHats();
    float[][][] planes = new float[shape.bands()][][];
    for (int band = 0; band < planes.length; band++) {
      planes[band] = band == 0 ? shrink(0, across, down) : shrink(band, othersAcross, othersDown);
    }
    return new ThumbnailPlanes(
        new PhotoShape(across.targetSize(), down.targetSize(), shape.colors()), planes);
  }

  private void endHats() {
    if (hatRows != null) {
      if (hatRows.endLastBlock()) {
        hatColumns.reduce(hatRows.hat(), nextHat());
      }
      hatRows.endLastHat();
      hatColumns.reduce(hatRows.hat(), nextHat());
    }
    turnLatest();
  }

  private float[][] shrink(int band, BandedKernel toColumns, BandedKernel toRows) {
    int width = toColumns.targetSize();
    int height = toRows.targetSize();
    float[][] narrowed = workspace.rows("narrowed", width, turned);
    float[][] back = workspace.rows("turned back", roundedUp(toRows.sourceSize()), width);
    float[][] plane = workspace.exactRows("plane " + band, height, width);
    toColumns.apply(hats[band], narrowed, turned);
    RowMath.transpose(narrowed, width, turned, back, 0);
    toRows.apply(back, plane, width);
    return plane;
  }

  @Override
  public void close() {
    if (workspace.bytes() <= KEPT) {
      WORKSPACES.give(workspace);
    }
  }
}

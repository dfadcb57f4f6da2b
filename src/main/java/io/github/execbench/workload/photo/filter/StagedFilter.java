package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.blur.RowFilter;
import io.github.execbench.workload.photo.decode.DecodedPhoto;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.jpeg.IccProfile;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.Reduction;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.pipeline.RowSink;
import io.github.execbench.workload.photo.pipeline.StageRunner;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;
import java.util.Optional;
import java.util.function.Function;

/**
 * A photo filter of three stages: {@link PhotoDecoder} pushes rows into a {@link RowFilter}, whose
 * thumbnail {@link #encode} turns into what {@link ThumbnailEncoder} takes. Between filter and
 * encoder is the place for what is cheaper done to a thumbnail than to a photo: orientation,
 * colors.
 */
final class StagedFilter implements PhotoFilter {

  private final Function<Reduction, RowFilter> filters;

  /**
   * @param filters makes a filter for one photo
   */
  StagedFilter(Function<Reduction, RowFilter> filters) {
    this.filters = filters;
  }

  /** Where a photo's rows come from: a decoder, or rows that were decoded before. */
  private interface Rows {
    DecodedPhoto push(RowSink sink) throws PhotoException;
  }

  /** What is done with a thumbnail's planes, which are valid meanwhile. */
  private interface Use<T> {
    T of(DecodedPhoto photo, ThumbnailPlanes planes) throws PhotoException;
  }

  @Override
  public Thumbnail apply(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    return reduce(
        sink -> PhotoDecoder.decode(jpeg, settings.decoding(), sink),
        settings,
        (photo, planes) -> encode(photo, planes, settings));
  }

  private <T> T reduce(Rows rows, PhotoSettings settings, Use<T> use) throws PhotoException {
    try (RowFilter filter = filters.apply(settings.reduction())) {
      DecodedPhoto photo = rows.push(filter);
      ThumbnailPlanes planes =
          ThumbnailColors.takesSubsampled(photo, settings.decoding())
              ? filter.finishSubsampled()
              : filter.finish();
      return use.of(photo, planes);
    }
  }

  private static Thumbnail encode(
      DecodedPhoto photo, ThumbnailPlanes planes, PhotoSettings settings) throws PhotoException {
    return StageRunner.run(
        Stage.ENCODE,
        () -> {
          ThumbnailPlanes encodable = ThumbnailColors.encodable(planes, photo, settings.decoding());
          PhotoShape shape = encodable.shape();
          byte[] jpeg = ThumbnailEncoder.encode(encodable, settings.quality());
          Optional<byte[]> icc = settings.decoding().srgb() ? Optional.empty() : photo.icc();
          return new Thumbnail(
              icc.isPresent() ? IccProfile.embed(jpeg, icc.get()) : jpeg,
              shape.width(),
              shape.height(),
              photo.warnings());
        });
  }

  @Override
  public StagedPhoto stages(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    RowCollector collected = new RowCollector();
    DecodedPhoto photo = PhotoDecoder.decode(jpeg, settings.decoding(), collected);
    Rows rows =
        sink -> {
          collected.push(sink);
          return photo;
        };
    ThumbnailPlanes planes = reduce(rows, settings, (decoded, own) -> own.copy());
    return new StagedPhoto() {
      @Override
      public Object decode() throws PhotoException {
        return PhotoDecoder.decode(jpeg, settings.decoding(), RowSink.NONE);
      }

      @Override
      public Object filter() throws PhotoException {
        return reduce(rows, settings, (decoded, own) -> own);
      }

      @Override
      public byte[] encode() throws PhotoException {
        return StagedFilter.encode(photo, planes, settings).jpeg();
      }
    };
  }
}

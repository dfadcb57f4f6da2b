package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.blur.RowFilter;
import io.github.execbench.workload.photo.decode.DecodedPhoto;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.jpeg.IccProfile;
import io.github.execbench.workload.photo.pipeline.Guard;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.pipeline.RowSink;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;
import java.util.Optional;
import java.util.function.Function;

/**
 * A photo filter of three stages: {@link PhotoDecoder} pushes rows into a {@link RowFilter}, whose
 * thumbnail {@link #encode} turns into what {@link ThumbnailEncoder} takes. Between filter and
 * encoder is the place for what is cheaper done to a thumbnail than to a photo: orientation,
 * colours.
 */
final class StagedFilter implements PhotoFilter {

  private final Function<PhotoSettings, RowFilter> filters;

  /**
   * @param filters makes a filter for one photo
   */
  StagedFilter(Function<PhotoSettings, RowFilter> filters) {
    this.filters = filters;
  }

  @Override
  public Thumbnail apply(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    try (RowFilter filter = filters.apply(settings)) {
      DecodedPhoto photo = PhotoDecoder.decode(jpeg, settings, filter);
      return encode(photo, finish(filter, photo, settings), settings);
    }
  }

  private static ThumbnailPlanes finish(
      RowFilter filter, DecodedPhoto photo, PhotoSettings settings) {
    return ThumbnailColors.takesSubsampled(photo, settings.handling())
        ? filter.finishSubsampled()
        : filter.finish();
  }

  private static Thumbnail encode(
      DecodedPhoto photo, ThumbnailPlanes planes, PhotoSettings settings) throws PhotoException {
    return Guard.at(
        Stage.ENCODE,
        () -> {
          ThumbnailPlanes encodable = ThumbnailColors.encodable(planes, photo, settings.handling());
          PhotoShape shape = encodable.shape();
          byte[] jpeg = ThumbnailEncoder.encode(encodable, settings);
          Optional<byte[]> icc = settings.handling().srgb() ? Optional.empty() : photo.icc();
          return new Thumbnail(
              icc.isPresent() ? IccProfile.embed(jpeg, icc.get()) : jpeg,
              shape.width(),
              shape.height(),
              photo.warnings());
        });
  }

  @Override
  public StagedPhoto stages(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    RowCollector rows = new RowCollector();
    DecodedPhoto photo = PhotoDecoder.decode(jpeg, settings, rows);
    // Not closed: the planes are its own, and so it is not used again.
    RowFilter unclosed = filters.apply(settings);
    rows.push(unclosed);
    ThumbnailPlanes planes = finish(unclosed, photo, settings);
    return new StagedPhoto() {
      @Override
      public Object decode() throws PhotoException {
        return PhotoDecoder.decode(jpeg, settings, RowSink.NONE);
      }

      @Override
      public Object filter() {
        try (RowFilter filter = filters.apply(settings)) {
          rows.push(filter);
          return finish(filter, photo, settings);
        }
      }

      @Override
      public byte[] encode() throws PhotoException {
        return StagedFilter.encode(photo, planes, settings).jpeg();
      }
    };
  }
}

package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.dct.CoefficientFilter;
import io.github.execbench.workload.photo.dct.CoefficientPlanes;
import io.github.execbench.workload.photo.dct.Doubt;
import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.encode.BaselineEncoder;
import io.github.execbench.workload.photo.encode.CoefficientPicture;
import io.github.execbench.workload.photo.jpeg.IccProfile;
import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.jpeg.JpegHeader;
import io.github.execbench.workload.photo.pipeline.Orientation;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import io.github.execbench.workload.photo.pipeline.StageRunner;
import java.util.Optional;

/**
 * A photo filter on DCT coefficients ({@link CoefficientFilter}). Photos that it has a doubt about
 * go to another filter, which decodes them and says what is wrong with them, if anything is.
 */
final class DctFilter implements PhotoFilter {

  private final PhotoFilter decoding;

  /**
   * @param decoding takes the photos that can't be filtered so
   */
  DctFilter(PhotoFilter decoding) {
    this.decoding = decoding;
  }

  @Override
  public Thumbnail apply(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    try {
      Opened photo = open(jpeg, settings);
      return encode(photo, photo.filter().shrink(read(photo), settings.quality()), settings);
    } catch (Doubt doubt) {
      return decoding.apply(jpeg, settings).handedOn(doubt.getMessage());
    }
  }

  private record Opened(JpegHeader header, CoefficientFilter filter) {}

  private static Opened open(byte[] jpeg, PhotoSettings settings) throws Doubt {
    DecodeOptions options = settings.decoding();
    try {
      JpegFile file = JpegFile.read(jpeg);
      file.checkSize(options.maxMegapixels());
      JpegHeader header = file.header();
      if (options.srgb() && header.icc().isPresent()) {
        throw new Doubt("an ICC profile to be applied");
      }
      Orientation orientation = options.orient() ? header.orientation() : Orientation.UPRIGHT;
      return new Opened(header, CoefficientFilter.of(file, settings.reduction(), orientation));
    } catch (JpegException e) {
      throw new Doubt(e.getMessage());
    }
  }

  private static CoefficientPlanes read(Opened photo) throws Doubt, PhotoException {
    Object read =
        StageRunner.run(
            Stage.DECODE,
            () -> {
              try {
                return photo.filter().read();
              } catch (Doubt doubt) {
                return doubt;
              }
            });
    if (read instanceof Doubt doubt) {
      throw doubt;
    }
    return (CoefficientPlanes) read;
  }

  private static Thumbnail encode(Opened photo, CoefficientPicture picture, PhotoSettings settings)
      throws PhotoException {
    return StageRunner.run(
        Stage.ENCODE,
        () -> {
          byte[] jpeg = BaselineEncoder.encode(picture, settings.quality());
          Optional<byte[]> icc = photo.header().icc();
          return new Thumbnail(
              icc.isPresent() ? IccProfile.embed(jpeg, icc.get()) : jpeg,
              picture.width(),
              picture.height(),
              photo.header().notes());
        });
  }

  @Override
  public StagedPhoto stages(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    try {
      Opened photo = open(jpeg, settings);
      CoefficientPlanes planes = read(photo);
      CoefficientPicture picture = photo.filter().shrink(planes, settings.quality());
      return new StagedPhoto() {
        @Override
        public Object decode() throws PhotoException {
          try {
            return read(photo);
          } catch (Doubt doubt) {
            throw new IllegalStateException(doubt); // it had none before
          }
        }

        @Override
        public Object filter() {
          return photo.filter().shrink(planes, settings.quality());
        }

        @Override
        public byte[] encode() throws PhotoException {
          return DctFilter.encode(photo, picture, settings).jpeg();
        }
      };
    } catch (Doubt doubt) {
      return decoding.stages(jpeg, settings);
    }
  }
}

package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.encode.BaselineEncoder;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;

/**
 * Encodes a thumbnail's planes as they are, gray or YCbCr, as a JPEG with libjpeg's tables of the
 * quality asked for, 4:2:0: without a color conversion.
 */
final class ThumbnailEncoder {

  private ThumbnailEncoder() {}

  /**
   * Encodes one thumbnail.
   *
   * @param planes gray or YCbCr
   * @param quality 1 to 100 on libjpeg's scale
   */
  static byte[] encode(ThumbnailPlanes planes, int quality) throws PhotoException {
    PhotoShape shape = planes.shape();
    if (Math.max(shape.width(), shape.height()) > BaselineEncoder.LARGEST) {
      throw new PhotoException(
          Stage.ENCODE,
          "%d x %d pixels are more than a JPEG can hold; make the thumbnail smaller"
              .formatted(shape.width(), shape.height()));
    }
    return BaselineEncoder.encode(planes.samples(), shape.width(), shape.height(), quality);
  }
}

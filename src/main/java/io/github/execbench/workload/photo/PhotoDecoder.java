package io.github.execbench.workload.photo;

import io.github.execbench.workload.photo.PhotoException.Stage;
import io.github.execbench.workload.photo.jpeg.Colors;
import io.github.execbench.workload.photo.jpeg.FrameKind;
import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.JpegHeader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes a JPEG into rows of 8-bit samples in the colours that the file holds (mostly YCbCr): no
 * colour conversion, no ICC transform, chroma upsampled as the reader does it. The one place that
 * reads photos: what has to be checked, repaired or refused about a file belongs here.
 */
final class PhotoDecoder {

  private PhotoDecoder() {}

  /**
   * Decodes one photo.
   *
   * @param sink takes in the rows, all of them before this returns
   * @throws PhotoException if it can't be decoded
   */
  static DecodedPhoto decode(byte[] jpeg, PhotoSettings settings, RowSink sink)
      throws PhotoException {
    List<String> warnings = new ArrayList<>();
    try {
      JpegHeader header = JpegHeader.read(jpeg);
      PhotoShape shape =
          new PhotoShape(header.frame().width(), header.frame().height(), header.colors());
      sink.start(shape);
      if (streams(header)) {
        RowReader.read(jpeg, header, shape, sink, warnings);
      } else {
        RasterReader.read(jpeg, shape, sink, warnings);
      }
      return new DecodedPhoto(shape, warnings);
    } catch (JpegException e) {
      throw new PhotoException(Stage.DECODE, e.getMessage(), e);
    } catch (IOException e) {
      throw new PhotoException(Stage.DECODE, "can't be decoded: " + e.getMessage(), e);
    }
  }

  /** Whether the JDK's reader decodes such a file, row by row; else TwelveMonkeys has to. */
  private static boolean streams(JpegHeader header) {
    Colors colors = header.colors();
    boolean fourBands = colors == Colors.CMYK || colors == Colors.YCCK;
    return !fourBands && header.frame().kind() != FrameKind.LOSSLESS;
  }
}

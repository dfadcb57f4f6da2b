package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.jpeg.LosslessDecoder;
import io.github.execbench.workload.photo.pipeline.PhotoShape;

/** Reads lossless JPEG. */
final class LosslessReader {

  private LosslessReader() {}

  static void read(JpegFile file, PhotoRows rows) throws JpegException {
    LosslessDecoder decoder = new LosslessDecoder(file);
    PhotoShape shape = rows.stored();
    byte[] row = new byte[shape.width() * shape.bands()];
    for (int y = 0; y < shape.height(); y++) {
      decoder.next(row);
      rows.checkInterrupt();
      rows.row(row, 0);
    }
    if (!decoder.atEnd()) {
      rows.damaged("data is left over");
    }
  }
}

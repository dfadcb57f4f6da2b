package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.ObjectPool;
import io.github.execbench.workload.photo.jpeg.DecoderInputs;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Decodes row by row with the JDK's reader, which TwelveMonkeys hands every DCT-coded file on to
 * ({@code JPEGImageReader.readRaster} calls its delegate's). The samples are those of that {@code
 * readRaster}, but no raster is made: the reader is told that the file holds RGB, so that it
 * converts nothing, and writes to a {@link RowRaster}.
 */
final class RowReader {

  private static final ObjectPool<ImageReader> READERS = new ObjectPool<>(RowReader::open);

  private RowReader() {}

  static void read(JpegFile file, PhotoRows rows) throws IOException {
    ImageReader reader = READERS.take();
    boolean done = false;
    try {
      reader.addIIOReadWarningListener((source, warning) -> {
        if (!rows.warned(warning)) {
          source.abort();
        }
      });
      reader.setInput(DecoderInputs.raw(file), true, true);
      ImageReadParam param = new ImageReadParam();
      param.setDestination(RowRaster.of(rows).image());
      reader.read(0, param);
      reader.reset(); // lets go of the file and the listener
      done = true;
    } finally {
      if (done) {
        READERS.give(reader);
      } else {
        reader.dispose(); // its state is not to be trusted
      }
    }
  }

  private static ImageReader open() {
    try {
      return Readers.jdk();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

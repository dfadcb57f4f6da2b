package io.github.execbench.workload.photo.decode;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The library decoder's floor, for benchmarks: a photo's raster and nothing else. */
public final class PhotoRasters {

  private PhotoRasters() {}

  /** The whole photo's samples in the file's own colors, by TwelveMonkeys' {@code readRaster}. */
  public static Raster read(byte[] jpeg) throws IOException {
    ImageReader reader = Readers.twelveMonkeys();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(input, true, true);
      return reader.readRaster(0, null);
    } finally {
      reader.dispose();
    }
  }
}

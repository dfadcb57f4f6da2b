package io.github.execbench.workload.photo.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.testing.GeneratedJpeg;
import io.github.execbench.workload.photo.testing.Pattern;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows are those of TwelveMonkeys' raster, sample by sample. */
class RowReaderTest {

  @ParameterizedTest
  @CsvSource({
    "GRAY, 101, 67, 1, 1, false",
    "GRAY, 640, 80, 1, 1, true",
    "YCBCR, 203, 151, 1, 1, false",
    "YCBCR, 203, 151, 2, 1, false",
    "YCBCR, 203, 151, 1, 2, false",
    "YCBCR, 203, 151, 2, 2, false",
    "YCBCR, 203, 151, 2, 2, true",
    "YCBCR, 1, 1, 2, 2, false",
    "YCBCR, 1, 300, 2, 2, false",
    "YCBCR, 8, 8, 2, 2, false",
  })
  void equalsTheRaster(
      Colors colors, int width, int height, int across, int down, boolean progressive)
      throws Exception {
    PhotoShape shape = new PhotoShape(width, height, colors);
    byte[] jpeg = GeneratedJpeg.of(Pattern.SATURATED, shape, across, down, progressive);
    RowCollector rows = new RowCollector();
    DecodedPhoto photo = PhotoDecoder.decode(jpeg, DecodeOptions.DEFAULT, rows);

    byte[] raster = ((DataBufferByte) PhotoRasters.read(jpeg).getDataBuffer()).getData();
    assertEquals(shape, photo.shape());
    assertEquals(height, rows.rows().size());
    int count = width * shape.bands();
    for (int y = 0; y < height; y++) {
      assertArrayEquals(
          Arrays.copyOfRange(raster, y * count, (y + 1) * count), rows.rows().get(y), "row " + y);
    }
  }
}

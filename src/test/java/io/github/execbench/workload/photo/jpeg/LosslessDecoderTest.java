package io.github.execbench.workload.photo.jpeg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReader;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LosslessDecoderTest {

  private static int[][][] samples(int components, int width, int height, int precision) {
    int[][][] samples = new int[components][height][width];
    for (int c = 0; c < components; c++) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          samples[c][y][x] = (x * 7919 + y * 104729 + c * 31) & ((1 << precision) - 1);
        }
      }
    }
    return samples;
  }

  private static void decode(byte[] file, byte[][] rows) throws JpegException {
    LosslessDecoder decoder = new LosslessDecoder(JpegFile.read(file));
    for (byte[] row : rows) {
      decoder.next(row);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8, 12, 16})
  void scalesToEightBits(int precision) throws JpegException {
    int[][][] samples = samples(1, 9, 5, precision);
    byte[][] rows = new byte[5][9];
    decode(LosslessJpeg.encode(precision, 1, samples), rows);
    double max = (1 << precision) - 1;
    for (int y = 0; y < 5; y++) {
      for (int x = 0; x < 9; x++) {
        assertEquals(Math.round(samples[0][y][x] * 255 / max), rows[y][x] & 0xFF);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void agreesWithTwelveMonkeysForEachPredictor(int predictor) throws Exception {
    int[][][] samples = samples(3, 9, 5, 8);
    byte[] file = LosslessJpeg.encode(8, predictor, samples);
    byte[][] rows = new byte[5][27];
    decode(file, rows);
    assertEquals(samples[1][4][8], rows[4][25] & 0xFF);
    ImageReader reader = twelveMonkeys();
    reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
    Raster raster = reader.readRaster(0, null);
    for (int y = 0; y < 5; y++) {
      assertArrayEquals((byte[]) raster.getDataElements(0, y, 9, 1, null), rows[y], "row " + y);
    }
    reader.dispose();
  }

  private static ImageReader twelveMonkeys() {
    var readers = ImageIO.getImageReadersByFormatName("jpeg");
    ImageReader reader = readers.next();
    while (!(reader instanceof JPEGImageReader)) {
      reader = readers.next();
    }
    return reader;
  }

  @Test
  void missingOrLeftOverDataIsNoticed() throws JpegException {
    byte[] file = LosslessJpeg.encode(8, 1, samples(3, 9, 5, 8));
    int start = JpegHeader.read(file).segments().getLast().end();
    byte[][] rows = new byte[5][27];
    for (int length = start; length < file.length - 2; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      assertEquals(
          "premature end of data",
          assertThrows(JpegException.class, () -> decode(cut, rows)).getMessage());
    }
    decode(Arrays.copyOf(file, file.length - 2), rows); // EOI alone is missing
    byte[] shorter = JpegBytes.size(file, 9, 4);
    LosslessDecoder decoder = new LosslessDecoder(JpegFile.read(shorter));
    for (int y = 0; y < 4; y++) {
      decoder.next(rows[y]);
    }
    assertFalse(decoder.atEnd());
    decoder.next(rows[4]);
    assertTrue(decoder.atEnd());
  }
}

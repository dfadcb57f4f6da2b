package io.github.execbench.workload.photo.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailSizeTest {

  /** As Pillow 9.4's {@code Image.thumbnail((1200, 1200))} gave them. */
  @ParameterizedTest
  @CsvSource({
    "6000, 4000, 1200, 800",
    "4000, 6000, 800, 1200",
    "3000, 2000, 1200, 800",
    "1200, 1200, 1200, 1200",
    "1201, 1200, 1200, 1199",
    "640, 480, 640, 480",
    "1, 3000, 1, 1200",
    "3000, 1, 1200, 1",
    "1, 1, 1, 1",
    "8, 8, 8, 8",
    "12000, 8400, 1200, 840",
    "5472, 3648, 1200, 800",
    "4032, 3024, 1200, 900",
    "1199, 1777, 810, 1200",
    "3333, 2222, 1200, 800",
    "1500, 2000, 900, 1200",
    "1201, 801, 1200, 800",
    "2500, 1, 1200, 1",
  })
  void isPillows(int width, int height, int thumbnailWidth, int thumbnailHeight) {
    assertEquals(
        new ThumbnailSize(thumbnailWidth, thumbnailHeight),
        ThumbnailSize.fit(width, height, 1200, 1200));
  }
}

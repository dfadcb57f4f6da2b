package io.github.execbench.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.cluster.StandingWorker;
import io.github.execbench.workload.photo.filter.FilterKind;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The photo benchmarks' own set-up, method and check, run once as JMH would. */
@ExtendWith(StandingWorker.class)
class PhotoBenchmarksTest {

  @TempDir Path photos;

  @BeforeEach
  void nameTheFolder() {
    System.setProperty(PhotoProperties.PROPERTY, photos.toString());
  }

  @AfterEach
  void forgetIt() {
    System.clearProperty(PhotoProperties.PROPERTY);
  }

  private void makePhotos() throws Exception {
    for (int i = 0; i < 3; i++) {
      BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
      for (int x = 0; x < 300; x++) {
        image.setRGB(x, x * 2 / 3, 0x00FF00);
      }
      ImageIO.write(image, "jpg", photos.resolve("photo" + i + ".jpg").toFile());
    }
  }

  @ParameterizedTest
  @EnumSource
  void photos(Strategy strategy) throws Exception {
    makePhotos();
    PhotoBenchmark benchmark = new PhotoBenchmark();
    benchmark.strategy = strategy;
    benchmark.parallelism = "2";
    benchmark.filter = FilterKind.FAST;
    benchmark.open();
    try {
      assertEquals(3, benchmark.photos().size());
      benchmark.verify();
    } finally {
      benchmark.close();
    }
  }

  @Test
  void noPhotoIsSaid() {
    PhotoBenchmark benchmark = new PhotoBenchmark();
    benchmark.strategy = Strategy.SEQUENTIAL;
    benchmark.parallelism = "1";
    benchmark.filter = FilterKind.FAST;
    String message = assertThrows(IllegalStateException.class, benchmark::open).getMessage();
    assertTrue(message.contains("holds no JPEG file"), message);
    System.setProperty(PhotoProperties.PROPERTY, photos.resolve("none").toString());
    message = assertThrows(IllegalStateException.class, benchmark::open).getMessage();
    assertTrue(message.contains("no such folder"), message);
  }

  @ParameterizedTest
  @EnumSource
  void stages(FilterKind filter) throws Exception {
    makePhotos();
    PhotoStageBenchmark benchmark = new PhotoStageBenchmark();
    PhotoStageBenchmark.Photo photo = new PhotoStageBenchmark.Photo();
    photo.read();
    PhotoStageBenchmark.Staged staged = new PhotoStageBenchmark.Staged();
    staged.filter = filter;
    staged.stage(photo);
    assertNotNull(benchmark.decode(staged));
    assertNotNull(benchmark.filter(staged));
    Raster raster = assertInstanceOf(Raster.class, benchmark.readRaster(photo));
    assertEquals(300, raster.getWidth());
    byte[] whole = benchmark.whole(photo, staged).jpeg();
    assertArrayEquals(whole, benchmark.encode(staged), "the stages give what the whole gives");
    assertNotNull(ImageIO.read(new ByteArrayInputStream(whole)), "a picture");
  }

  @Test
  void scale() throws Exception {
    PhotoScaleBenchmark benchmark = new PhotoScaleBenchmark();
    benchmark.megapixels = 2.5;
    benchmark.filter = FilterKind.FAST;
    benchmark.make();
    assertEquals(1200, benchmark.photo().width());
    benchmark.verify();
  }
}

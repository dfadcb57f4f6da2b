package io.github.execbench.workload.photo.decode;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** The JPEG readers, looked up in ImageIO's registry once: a look-up takes its lock and time. */
public final class Readers {

  private static final ImageReaderSpi JDK =
      find(p -> p.getClass().getName().equals("com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi"));
  private static final ImageReaderSpi TWELVE_MONKEYS = find(p -> p instanceof JPEGImageReaderSpi);

  static {
    ImageIO.setUseCache(false);
  }

  private Readers() {}

  /** The JDK's reader, which decodes for TwelveMonkeys' too. */
  public static ImageReader jdk() throws IOException {
    return JDK.createReaderInstance();
  }

  static ImageReader twelveMonkeys() throws IOException {
    return TWELVE_MONKEYS.createReaderInstance();
  }

  private static ImageReaderSpi find(Predicate<ImageReaderSpi> wanted) {
    Iterator<ImageReaderSpi> all =
        IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
    while (all.hasNext()) {
      ImageReaderSpi provider = all.next();
      if (wanted.test(provider)) {
        return provider;
      }
    }
    throw new IllegalStateException("this Java lacks a JPEG reader (module java.desktop)");
  }
}

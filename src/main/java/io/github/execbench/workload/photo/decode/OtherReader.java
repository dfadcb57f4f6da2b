package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.jpeg.DecoderInputs;
import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.SizeLimit;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.HeapShare;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowSink;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads what is no JPEG under a JPEG's name, if it is a PNG, GIF or BMP; the JDK has readers for
 * them. (Its TIFF reader allocates whatever a file declares: those are refused.) The image is held
 * whole, so one that takes more than a quarter of the heap is refused too.
 */
final class OtherReader {

  private static final int BYTES_A_PIXEL = 8;

  private OtherReader() {}

  static PhotoShape read(byte[] file, DecodeOptions options, RowSink sink, Damage damage)
      throws IOException {
    return feed(image(file, options, damage), sink);
  }

  /** The whole image, as the reader gives it. */
  static BufferedImage image(byte[] file, DecodeOptions options, Damage damage) throws IOException {
    ImageReader reader = reader(file);
    try (ImageInputStream input = DecoderInputs.asIs(file)) {
      reader.addIIOReadWarningListener((source, warning) -> damage.add(warning));
      reader.addIIOReadProgressListener(new Interruptible());
      reader.setInput(input, true, true);
      checkSize(reader.getWidth(0), reader.getHeight(0), options);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader reader(byte[] file) throws JpegException {
    FileKind kind = FileKind.of(file);
    Iterator<ImageReader> readers =
        kind.isRead()
            ? ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
            : Collections.emptyIterator();
    if (!readers.hasNext()) {
      throw new JpegException("not a JPEG file but " + kind.description());
    }
    return readers.next();
  }

  private static void checkSize(int width, int height, DecodeOptions options) throws JpegException {
    SizeLimit.check(width, height, options.maxMegapixels());
    long bytes = (long) width * height * BYTES_A_PIXEL;
    if (HeapShare.isExceededBy(bytes)) {
      throw new JpegException(
          "an image of %d x %d pixels that is not a JPEG takes %d MB (raise -Xmx to %d times that)"
              .formatted(width, height, bytes >> 20, HeapShare.COUNT));
    }
  }

  private static PhotoShape feed(BufferedImage image, RowSink sink) {
    PixelRows pixels = new PixelRows(image);
    Colors colors = pixels.isGray() ? Colors.GRAY : Colors.RGB;
    PhotoShape shape = new PhotoShape(image.getWidth(), image.getHeight(), colors);
    sink.start(shape);
    for (int y = 0; y < shape.height(); y++) {
      sink.row(pixels.row(y), 0);
    }
    return shape;
  }

  /** Stops at an interrupt. */
  private static final class Interruptible implements IIOReadProgressListener {

    @Override
    public void imageProgress(ImageReader source, float percentage) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while decoding");
      }
    }

    @Override
    public void imageStarted(ImageReader source, int image) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int image, int thumbnail) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentage) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}
  }
}

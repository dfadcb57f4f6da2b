package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.jpeg.DecoderInputs;
import io.github.execbench.workload.photo.jpeg.FrameKind;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.jpeg.audit.ScanAudit;
import io.github.execbench.workload.photo.pipeline.RowSink;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a whole photo as {@code ImageIO.read} does, but for what people don't do by hand: what is
 * wrong with it is told, and what ImageIO stumbles over without need is put right before.
 */
public final class ImageIoReader {

  private ImageIoReader() {}

  /**
   * Reads one photo.
   *
   * @param damage takes in what is wrong with it
   * @throws IOException if it can't be read, or is damaged and that isn't accepted
   */
  public static BufferedImage read(byte[] file, DecodeOptions options, Damage damage)
      throws IOException {
    BufferedImage photo =
        JpegFile.isJpeg(file)
            ? jpeg(JpegFile.read(file), options, damage)
            : OtherReader.image(file, options, damage);
    damage.check();
    return photo;
  }

  private static BufferedImage jpeg(JpegFile file, DecodeOptions options, Damage damage)
      throws IOException {
    file.checkSize(options.maxMegapixels());
    if (file.header().frame().kind() == FrameKind.LOSSLESS) {
      // TwelveMonkeys reads zeros where data is missing, and doesn't say so.
      PhotoDecoder.jpeg(file, options, RowSink.NONE).warnings().forEach(damage::note);
    } else {
      file.header().notes().forEach(damage::note);
    }
    SkippedBytes skipped = new SkippedBytes();
    BufferedImage photo = whole(file, skipped, damage);
    skipped.settle(file, damage);
    return photo;
  }

  /** Without what stands behind the picture if that confuses the reader. */
  private static BufferedImage whole(JpegFile file, SkippedBytes skipped, Damage damage)
      throws IOException {
    boolean isWide = DecoderInputs.hasWideTables(file);
    try (ImageInputStream input = DecoderInputs.meant(file)) {
      return read(input, isWide, skipped, damage);
    } catch (IOException | RuntimeException e) {
      boolean isProgressive = file.header().frame().kind() == FrameKind.PROGRESSIVE;
      ScanAudit.Finding finding = ScanAudit.of(file);
      if (isProgressive || !finding.isSound()) {
        throw e;
      }
      try (ImageInputStream input = DecoderInputs.meant(file, finding.end())) {
        return read(input, isWide, skipped, damage);
      }
    }
  }

  /**
   * @param isWide whether quantization tables have values above 255, which TwelveMonkeys cuts
   */
  private static BufferedImage read(
      ImageInputStream input, boolean isWide, SkippedBytes skipped, Damage damage)
      throws IOException {
    ImageReader reader = isWide ? Readers.jdk() : ImageIO.getImageReaders(input).next();
    try {
      reader.addIIOReadWarningListener((source, warning) -> {
        switch (ReaderWarning.of(warning)) {
          case REMARK -> {}
          case SKIPPED -> skipped.add(ReaderWarning.plain(warning));
          case DAMAGE -> damage.add(ReaderWarning.plain(warning));
        }
      });
      reader.setInput(input, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }
}

package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.jpeg.FrameKind;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.jpeg.JpegHeader;
import io.github.execbench.workload.photo.jpeg.audit.ScanAudit;
import io.github.execbench.workload.photo.pipeline.Orientation;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowSink;
import io.github.execbench.workload.photo.pipeline.StageRunner;
import java.io.IOException;
import java.util.Optional;

/**
 * Decodes a photo into rows of 8-bit samples in the colors that the file holds (mostly YCbCr): no
 * color conversion but CMYK's, no ICC transform, chroma upsampled as the reader does it. The one
 * place that reads photos: what has to be checked, repaired or refused about a file belongs here.
 */
public final class PhotoDecoder {

  private PhotoDecoder() {}

  /**
   * Decodes one photo.
   *
   * @param sink takes in the rows, all of them before this returns
   * @throws PhotoException if it can't be decoded, or is damaged and that isn't accepted
   */
  public static DecodedPhoto decode(byte[] file, DecodeOptions options, RowSink sink)
      throws PhotoException {
    return StageRunner.run(
        Stage.DECODE,
        () ->
            JpegFile.isJpeg(file)
                ? jpeg(JpegFile.read(file), options, sink)
                : other(file, options, sink));
  }

  /** Decodes one JPEG. */
  static DecodedPhoto jpeg(JpegFile file, DecodeOptions options, RowSink sink) throws IOException {
    file.checkSize(options.maxMegapixels());
    JpegHeader header = file.header();
    Damage damage = new Damage(options.acceptDamaged());
    header.notes().forEach(damage::note);
    PhotoRows rows = PhotoRows.of(header, file.scans(), sink, damage);
    try {
      if (header.frame().kind() == FrameKind.LOSSLESS) {
        LosslessReader.read(file, rows);
      } else {
        RowReader.read(file, rows);
      }
    } catch (IOException | RuntimeException e) {
      failed(e, file, rows);
    }
    rows.settle(file);
    return new DecodedPhoto(rows.shape(), header.orientation(), header.icc(), damage.warnings());
  }

  /** A reader may fail at what stands behind a picture that it has given whole. */
  private static void failed(Exception failure, JpegFile file, PhotoRows rows) throws IOException {
    boolean isBehind =
        rows.passes() == 1
            && rows.isWhole()
            && !Thread.currentThread().isInterrupted()
            && ScanAudit.of(file).isSound();
    if (!isBehind) {
      rows.failed(failure);
    }
  }

  private static DecodedPhoto other(byte[] file, DecodeOptions options, RowSink sink)
      throws IOException {
    Damage damage = new Damage(options.acceptDamaged());
    PhotoShape shape = OtherReader.read(file, options, sink, damage);
    damage.check();
    Orientation orientation =
        FileKind.of(file) == FileKind.PNG ? PngMetadata.orientation(file) : Orientation.UPRIGHT;
    return new DecodedPhoto(shape, orientation, Optional.empty(), damage.warnings());
  }
}

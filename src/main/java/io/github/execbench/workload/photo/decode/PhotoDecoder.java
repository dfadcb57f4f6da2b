package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.jpeg.FrameKind;
import io.github.execbench.workload.photo.jpeg.JpegHeader;
import io.github.execbench.workload.photo.jpeg.Scans;
import io.github.execbench.workload.photo.pipeline.Guard;
import io.github.execbench.workload.photo.pipeline.Orientation;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
  public static DecodedPhoto decode(byte[] file, Handling handling, RowSink sink)
      throws PhotoException {
    return Guard.at(
        Stage.DECODE,
        () -> JpegHeader.isJpeg(file) ? jpeg(file, handling, sink) : other(file, handling, sink));
  }

  /** Refuses a file by its first bytes and its header, without decoding it. */
  public static void check(byte[] file, Handling handling) throws IOException {
    if (JpegHeader.isJpeg(file)) {
      JpegHeader.read(file).checkSize(file, handling.maxMegapixels());
    } else {
      OtherReader.check(file, handling);
    }
  }

  private static DecodedPhoto jpeg(byte[] file, Handling handling, RowSink sink)
      throws IOException {
    JpegHeader header = JpegHeader.read(file);
    header.checkSize(file, handling.maxMegapixels());
    Damage damage = new Damage(handling.acceptDamaged());
    PhotoRows rows = PhotoRows.of(header, Scans.count(file, header), sink, damage);
    try {
      if (header.frame().kind() == FrameKind.LOSSLESS) {
        LosslessReader.read(file, header, rows);
      } else {
        RowReader.read(file, header, rows);
      }
      rows.checkComplete();
    } catch (IOException | RuntimeException e) {
      rows.failed(e);
    }
    List<String> warnings = new ArrayList<>(header.notes());
    warnings.addAll(damage.warnings());
    return new DecodedPhoto(rows.shape(), header.orientation(), header.icc(), warnings);
  }

  private static DecodedPhoto other(byte[] file, Handling handling, RowSink sink)
      throws IOException {
    Damage damage = new Damage(handling.acceptDamaged());
    PhotoShape shape = OtherReader.read(file, handling, sink, damage);
    damage.check();
    Orientation orientation =
        FileKind.of(file) == FileKind.PNG ? PngMetadata.orientation(file) : Orientation.UPRIGHT;
    return new DecodedPhoto(shape, orientation, Optional.empty(), damage.warnings());
  }
}

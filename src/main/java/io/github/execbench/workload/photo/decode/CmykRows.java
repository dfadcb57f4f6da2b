package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowSink;

/**
 * Turns rows of CMYK or YCCK into RGB as Pillow does: the samples are taken for inverted, as
 * Adobe's programs store them, with or without Adobe's marker; then R = (255 - C) (255 - K) / 255.
 * YCCK holds the YCbCr of the complements of the (inverted) inks: C = 255 - (Y + 1.402 Cr), M and Y
 * likewise, K as it is (Adobe TN 5116, section 18). Not linear, so it has to happen before the
 * blur.
 */
final class CmykRows implements RowSink {

  private final RowSink sink;
  private byte[] rgb;
  private boolean ycck;

  CmykRows(RowSink sink) {
    this.sink = sink;
  }

  @Override
  public void start(PhotoShape shape) {
    ycck = shape.colors() == Colors.YCCK;
    rgb = new byte[shape.width() * 3];
    sink.start(new PhotoShape(shape.width(), shape.height(), Colors.RGB));
  }

  @Override
  public void row(byte[] samples, int from) {
    int at = from;
    for (int to = 0; to < rgb.length; to += 3) {
      int a = samples[at] & 0xFF;
      int b = samples[at + 1] & 0xFF;
      int c = samples[at + 2] & 0xFF;
      int black = samples[at + 3] & 0xFF;
      if (ycck) {
        double cb = b - 128;
        double cr = c - 128;
        rgb[to] = inked(complement(a + 1.402 * cr), black);
        rgb[to + 1] = inked(complement(a - 0.344136 * cb - 0.714136 * cr), black);
        rgb[to + 2] = inked(complement(a + 1.772 * cb), black);
      } else {
        rgb[to] = inked(a, black);
        rgb[to + 1] = inked(b, black);
        rgb[to + 2] = inked(c, black);
      }
      at += 4;
    }
    sink.row(rgb, 0);
  }

  private static int complement(double sample) {
    return 255 - Math.clamp(Math.round(sample), 0, 255);
  }

  private static byte inked(int paper, int black) {
    return (byte) ((paper * black + 127) / 255);
  }
}

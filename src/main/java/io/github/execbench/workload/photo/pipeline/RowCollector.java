package io.github.execbench.workload.photo.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps a photo's rows, to be filtered any number of times. */
public final class RowCollector implements RowSink {

  private PhotoShape shape;
  private final List<byte[]> rows = new ArrayList<>();

  @Override
  public void start(PhotoShape photo) {
    shape = photo;
  }

  @Override
  public void row(byte[] samples, int from) {
    rows.add(Arrays.copyOfRange(samples, from, from + shape.width() * shape.bands()));
  }

  public PhotoShape shape() {
    return shape;
  }

  public List<byte[]> rows() {
    return rows;
  }

  /** Hands them on. */
  public void push(RowSink sink) {
    sink.start(shape);
    for (byte[] row : rows) {
      sink.row(row, 0);
    }
  }
}

package io.github.execbench.workload.photo.pipeline;

/** Takes in a photo's rows, from top to bottom, as they are decoded. */
public interface RowSink {

  /** Drops them. */
  RowSink NONE =
      new RowSink() {
        @Override
        public void start(PhotoShape shape) {}

        @Override
        public void row(byte[] samples, int from) {}
      };

  /** Called once, before the first row. */
  void start(PhotoShape shape);

  /**
   * Takes in the next row.
   *
   * @param samples unsigned, the bands of a pixel next to one another; {@code from} on, width times
   *     bands of them. Only valid during the call.
   */
  void row(byte[] samples, int from);
}

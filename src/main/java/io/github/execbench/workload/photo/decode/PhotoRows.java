package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.jpeg.Frame;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.jpeg.JpegHeader;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowSink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/** The rows of a JPEG on their way to a sink: counts them, so that damage can be located. */
final class PhotoRows {

  private static final byte MID_GRAY = (byte) 128;

  private final PhotoShape stored;
  private final int passes;
  private final RowSink sink;
  private final Damage damage;
  private final SkippedBytes skipped = new SkippedBytes();
  private int rows;

  private PhotoRows(PhotoShape stored, int passes, RowSink sink, Damage damage) {
    this.stored = stored;
    this.passes = passes;
    this.sink = sink;
    this.damage = damage;
  }

  /**
   * Starts the sink.
   *
   * @param passes how many times the reader gives the picture: once a scan
   */
  static PhotoRows of(JpegHeader header, int passes, RowSink sink, Damage damage) {
    Frame frame = header.frame();
    PhotoShape stored = new PhotoShape(frame.width(), frame.height(), header.colors());
    RowSink rgbOrStored = stored.bands() == 4 ? new CmykRows(sink) : sink;
    PhotoRows rows = new PhotoRows(stored, passes, rgbOrStored, damage);
    rgbOrStored.start(stored);
    return rows;
  }

  /** The rows as the reader gives them. */
  PhotoShape stored() {
    return stored;
  }

  /** The rows as the sink gets them. */
  PhotoShape shape() {
    return stored.bands() == 4
        ? new PhotoShape(stored.width(), stored.height(), Colors.RGB)
        : stored;
  }

  int passes() {
    return passes;
  }

  /**
   * Stops at an interrupt.
   *
   * @throws CancellationException if the thread is interrupted
   */
  void checkInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while decoding");
    }
  }

  /** Takes in the next row of the last pass. */
  void row(byte[] samples, int from) {
    rows++;
    sink.row(samples, from);
  }

  /**
   * Takes in what a reader warns of.
   *
   * @return whether reading should go on
   */
  boolean warned(String warning) {
    switch (ReaderWarning.of(warning)) {
      case REMARK -> {}
      case SKIPPED -> skipped.add(located(ReaderWarning.plain(warning)));
      case DAMAGE -> damaged(warning);
    }
    return !damage.isFatal();
  }

  /** Takes in a reader's words for damage. */
  void damaged(String what) {
    damage.add(located(ReaderWarning.plain(what)));
  }

  /** A picture of one scan is whole down to a row; one of several lacks detail everywhere. */
  private String located(String what) {
    if (passes > 1) {
      return what + " in one of its " + passes + " scans";
    }
    return what + " after row " + rows + " of " + stored.height();
  }

  /** Whether every row has come. */
  boolean isWhole() {
    return rows == stored.height();
  }

  /**
   * Settles what was found, once the reader is done.
   *
   * @throws IOException if the photo is damaged and that isn't accepted
   */
  void settle(JpegFile file) throws IOException {
    skipped.settle(file, damage);
    damage.check();
    if (!isWhole()) {
      throw new IOException("the reader stopped");
    }
  }

  /** The reader failed: so does the photo, unless there are rows and damage is accepted. */
  void failed(Exception failure) throws IOException {
    damage.check();
    boolean stopped =
        failure instanceof InterruptedIOException || failure instanceof CancellationException;
    if (stopped || rows == 0 || !damage.isAccepted()) {
      throw located(failure);
    }
    damaged(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    byte[] gray = new byte[stored.width() * stored.bands()];
    Arrays.fill(gray, MID_GRAY);
    while (rows < stored.height()) {
      row(gray, 0);
    }
  }

  private IOException located(Exception failure) throws IOException {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (rows == 0 || failure instanceof InterruptedIOException) {
      throw (IOException) failure;
    }
    return new IOException(located(ReaderWarning.plain(failure.getMessage())), failure);
  }
}

package io.github.execbench.workload.photo;

import io.github.execbench.workload.WrongResultException;
import io.github.execbench.workload.photo.decode.PhotoDecoder;
import io.github.execbench.workload.photo.filter.Thumbnail;
import io.github.execbench.workload.photo.pipeline.PhotoShape;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.pipeline.RowSink;
import io.github.execbench.workload.photo.pipeline.ThumbnailSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells whether a photo's thumbnail, as it lies in the output folder, is right. */
final class PhotoCheck {

  /**
   * How far, in levels, the mean luma in a thumbnail's middle may be from the truth: the DC
   * coefficients of quality 75 are rounded to steps of one level, and their errors average out.
   */
  private static final double TOLERANCE = 1.5;

  private final PhotoTask task;
  private byte @Nullable [] expected;

  PhotoCheck(PhotoTask task) {
    this.task = task;
  }

  /** Fails unless the result is that of the task and its file is what the filter gives. */
  void check(PhotoResult result) {
    byte[] jpeg = read(task.targetFile());
    if (!result.name().equals(task.name()) || result.bytes() != jpeg.length) {
      throw wrong("the result is not about its thumbnail: " + result);
    }
    if (expected == null) {
      Thumbnail thumbnail = filter();
      if (thumbnail.width() != result.width() || thumbnail.height() != result.height()) {
        throw wrong("its thumbnail has the size of another: " + result);
      }
      expected = thumbnail.jpeg();
    }
    if (!Arrays.equals(expected, jpeg)) {
      throw wrong("its thumbnail is not what " + task.filter() + " makes of it");
    }
  }

  /**
   * Fails unless the thumbnail's size and, of an exact filter, its middle are as the definition
   * says.
   */
  void checkTruth() {
    CenterProbe truth = new CenterProbe(task.settings().reduction());
    RowCollector thumbnail = new RowCollector();
    PhotoShape photo = decode(task.sourceFile(), truth);
    PhotoShape shape = decode(task.targetFile(), thumbnail);
    ThumbnailSize size = task.settings().reduction().size(photo.width(), photo.height());
    boolean fits = shape.width() == size.width() && shape.height() == size.height();
    boolean fitsTurned = shape.width() == size.height() && shape.height() == size.width();
    if (!fits && !fitsTurned) {
      throw wrong(
          "its thumbnail has %d x %d pixels, not %d x %d"
              .formatted(shape.width(), shape.height(), size.width(), size.height()));
    }
    double mean = CenterProbe.of(thumbnail);
    if (task.filter().isExact()
        && truth.applies()
        && !(Math.abs(mean - truth.mean()) <= TOLERANCE)) {
      throw wrong(
          "the middle of its thumbnail has a mean of %s, not %s".formatted(mean, truth.mean()));
    }
  }

  private Thumbnail filter() {
    try {
      return task.filter().create().apply(read(task.sourceFile()), task.settings());
    } catch (IOException e) {
      throw wrong("can't be filtered again: " + e.getMessage());
    }
  }

  private PhotoShape decode(Path file, RowSink sink) {
    try {
      return PhotoDecoder.decode(read(file), task.settings().decoding(), sink).shape();
    } catch (IOException e) {
      throw wrong(file + ": " + e.getMessage());
    }
  }

  private byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw wrong("can't be read: " + e);
    }
  }

  private WrongResultException wrong(String why) {
    return new WrongResultException(task.name() + ": " + why);
  }
}

package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.Frame;
import io.github.execbench.workload.photo.jpeg.FrameKind;
import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.jpeg.Markers;
import io.github.execbench.workload.photo.jpeg.Segment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads all scans of a DCT-coded picture to find out whether bytes that a decoder skipped are spare
 * or lost. Some cameras write zeros or remains of a buffer before EOI; but a turned bit may have no
 * other sign than bytes left over. It takes about as long as decoding, so it is for those files
 * alone in which a decoder skipped some.
 */
public final class ScanAudit {

  private final byte[] file;
  private final Frame frame;
  private final Tables tables = new Tables();
  private final @Nullable Significance significance; // of a progressive picture alone
  private final Coverage coverage;
  private final Set<Leftover> found = EnumSet.noneOf(Leftover.class);
  private int spare;
  private int end;

  private ScanAudit(byte[] file, Frame frame) throws JpegException {
    this.file = file;
    this.frame = frame;
    coverage = new Coverage(frame);
    significance = frame.kind() == FrameKind.PROGRESSIVE ? new Significance(frame) : null;
  }

  /**
   * What was found.
   *
   * @param isSound whether the picture is whole, and every other byte spare
   * @param spare how many bytes belong to nothing and are no fill; only counted if sound
   * @param end where the last scan ends, at a marker or the file's end; only told if sound
   */
  public record Finding(boolean isSound, int spare, int end) {}

  /** Reads a file's scans. */
  public static Finding of(JpegFile file) {
    Frame frame = file.header().frame();
    try {
      ScanAudit audit = new ScanAudit(file.bytes(), frame);
      boolean isSound = frame.kind() != FrameKind.LOSSLESS && audit.isSound(file.segments());
      return new Finding(isSound, audit.spare, audit.end);
    } catch (JpegException e) {
      return new Finding(false, 0, 0); // it is corrupt; what decodes it has told more
    }
  }

  private boolean isSound(List<Segment> segments) throws JpegException {
    for (int i = 0; i < segments.size() && !isWhole(); i++) {
      Segment segment = segments.get(i);
      tables.read(file, segment);
      if (segment.marker() == Markers.SOS) {
        end = i + 1 < segments.size() ? segments.get(i + 1).at() : file.length;
        if (!isSound(segment)) {
          return false;
        }
      }
    }
    // Where several scans have spare bytes, those of one that read as units by chance are, too.
    boolean areUnits = found.contains(Leftover.UNITS) && !found.contains(Leftover.SPARE);
    return coverage.isWhole() && !areUnits;
  }

  /** What follows a whole sequential picture is none of it; a progressive one may go on. */
  private boolean isWhole() {
    return significance == null && coverage.isWhole();
  }

  private boolean isSound(Segment sos) throws JpegException {
    ScanHeader scan = ScanHeader.read(file, sos, frame);
    coverage.add(scan);
    ScanUnits units =
        significance == null
            ? new SequentialUnits(scan, frame, tables)
            : new ProgressiveUnits(scan, frame, tables, significance);
    int interval = tables.restartInterval();
    int from = sos.end();
    int restarts = 0;
    while (true) {
      long done = units.done();
      long last = interval == 0 ? units.count() : Math.min(done + interval, units.count());
      boolean isLast = last == units.count();
      int to = marker(from);
      ScanBits bits = ScanBits.of(file, from, to);
      read(units, last, bits);
      if (units.isWild()) {
        return false;
      }
      Leftover leftover = Leftover.of(bits, units, last - done, isLast);
      if (leftover == Leftover.PICTURE) {
        return false;
      }
      found.add(leftover);
      spare += leftover == Leftover.FILL ? 0 : bits.left();
      if (isLast) {
        return true;
      }
      if (to == end || (file[to + 1] & 0xFF) != Markers.RST0 + (restarts++ & 7)) {
        return false;
      }
      from = to + 2;
    }
  }

  private static void read(ScanUnits units, long last, ScanBits bits) throws JpegException {
    while (units.done() < last) {
      if (units.done() % units.across() == 0 && Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while decoding");
      }
      units.next(bits);
    }
    units.endInterval();
  }

  /** The next restart marker, or the scan's end. */
  private int marker(int from) {
    for (int at = from; at + 1 < end; at++) {
      int second = file[at + 1] & 0xFF;
      if (file[at] == (byte) 0xFF && second >= Markers.RST0 && second <= Markers.RST7) {
        return at;
      }
    }
    return end;
  }
}

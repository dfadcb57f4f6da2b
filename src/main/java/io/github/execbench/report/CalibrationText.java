package io.github.execbench.report;

import io.github.execbench.results.journal.Calibration;
import io.github.execbench.results.journal.OwnWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found out about a work before it was measured. */
public final class CalibrationText {

  private CalibrationText() {}

  /** A few lines for people. */
  public static List<String> lines(OwnWork own) {
    List<String> lines = new ArrayList<>();
    lines.add(name(own) + ": " + own.form() + "; " + checked(own));
    own.calibrations().forEach(calibration -> lines.add(line(calibration)));
    own.leftOut().forEach(lines::add);
    own.notes().forEach(note -> lines.add("note: " + note));
    return lines;
  }

  private static String name(OwnWork own) {
    return own.work().substring(own.work().lastIndexOf('/') + 1);
  }

  private static String checked(OwnWork own) {
    return own.verified()
        ? "the results of every batch are compared with those of one task after the other"
        : "nothing is checked: no results are compared";
  }

  /** One set of parameters. */
  public static String line(Calibration calibration) {
    String params = calibration.params().isEmpty() ? "" : calibration.params() + ": ";
    String computes =
        Double.isNaN(calibration.cpuSeconds())
            ? ""
            : ", computes " + time(calibration.cpuSeconds());
    String allocates =
        Double.isNaN(calibration.allocatedBytes())
            ? ""
            : ", allocates " + bytes(calibration.allocatedBytes());
    return String.format(
        Locale.ROOT,
        "%sa task by itself takes %s%s%s; a batch of %d takes %s one after the other",
        params,
        time(calibration.wallSeconds()),
        computes,
        allocates,
        calibration.tasks(),
        time(calibration.sequentialSeconds()));
  }

  /** Three digits and a unit. */
  public static String time(double seconds) {
    if (seconds >= 1) {
      return digits(seconds) + " s";
    }
    if (seconds >= 1e-3) {
      return digits(seconds * 1e3) + " ms";
    }
    return seconds >= 1e-6 ? digits(seconds * 1e6) + " us" : digits(seconds * 1e9) + " ns";
  }

  private static String bytes(double bytes) {
    if (bytes >= 1e6) {
      return digits(bytes / 1e6) + " MB";
    }
    return bytes >= 1e3 ? digits(bytes / 1e3) + " kB" : digits(bytes) + " bytes";
  }

  private static String digits(double value) {
    String format = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}

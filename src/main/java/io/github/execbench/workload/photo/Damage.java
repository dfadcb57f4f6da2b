package io.github.execbench.workload.photo;

import io.github.execbench.workload.photo.jpeg.JpegException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a photo that can be read all the same: fails it, or is told beside it. */
final class Damage {

  private final boolean accepted;
  private String first;
  private int more;

  Damage(boolean accepted) {
    this.accepted = accepted;
  }

  boolean isAccepted() {
    return accepted;
  }

  /** Takes in one more. */
  void add(String what) {
    if (first == null) {
      first = what;
    } else {
      more++;
    }
  }

  /**
   * @throws JpegException if there is any and it isn't accepted
   */
  void check() throws JpegException {
    if (first != null && !accepted) {
      throw new JpegException(first);
    }
  }

  /** What was accepted: the first in words, the others as a number. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (first != null) {
      warnings.add(first);
    }
    if (more > 0) {
      warnings.add("and " + more + " more such faults");
    }
    return warnings;
  }
}

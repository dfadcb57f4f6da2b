package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.jpeg.JpegException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a photo that can be read all the same: fails it, or is told beside it. */
public final class Damage {

  private final boolean accepted;
  private final List<String> notes = new ArrayList<>();
  private @Nullable String first;
  private int more;

  public Damage(boolean accepted) {
    this.accepted = accepted;
  }

  boolean isAccepted() {
    return accepted;
  }

  /** Whether there is any that isn't accepted. */
  boolean isFatal() {
    return first != null && !accepted;
  }

  /** Takes in what is odd about the photo and does it no harm. */
  public void note(String what) {
    notes.add(what);
  }

  /** Takes in one more. */
  public void add(String what) {
    if (first == null) {
      first = what;
    } else {
      more++;
    }
  }

  /**
   * Fails if the photo is damaged and damage isn't accepted.
   *
   * @throws JpegException if there is any and it isn't accepted
   */
  public void check() throws JpegException {
    if (first != null && !accepted) {
      throw new JpegException(first);
    }
  }

  /** What was noted and what was accepted: of damage the first in words, the rest as a number. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>(notes);
    if (first != null) {
      warnings.add(first);
    }
    if (more > 0) {
      warnings.add("and " + more + " more such faults");
    }
    return warnings;
  }
}

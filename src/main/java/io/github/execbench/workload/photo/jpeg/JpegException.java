package io.github.execbench.workload.photo.jpeg;

import java.io.IOException;
import java.util.Objects;

/** A file that is no JPEG, or one that can't be decoded: why, in one line. */
public final class JpegException extends IOException {

  private static final long serialVersionUID = 1L;

  public JpegException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}

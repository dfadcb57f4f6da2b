package io.github.execbench.workload.photo.jpeg;

import java.io.IOException;

/** A file that is no JPEG, or one that can't be decoded: why, in one line. */
public final class JpegException extends IOException {

  private static final long serialVersionUID = 1L;

  public JpegException(String message) {
    super(message);
  }
}

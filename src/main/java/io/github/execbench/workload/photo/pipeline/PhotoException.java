package io.github.execbench.workload.photo.pipeline;

import java.io.IOException;
import java.util.Objects;

/** A photo that can't be processed: the stage that failed and why, in one line. */
public final class PhotoException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Where in the pipeline it failed. */
  public enum Stage {
    READ,
    DECODE,
    FILTER,
    ENCODE,
    WRITE
  }

  private final Stage stage;

  public PhotoException(Stage stage, String reason) {
    super(reason);
    this.stage = stage;
  }

  public PhotoException(Stage stage, String reason, Throwable cause) {
    super(reason, cause);
    this.stage = stage;
  }

  /** Travels between processes without its cause, which may be of any class. */
  private Object writeReplace() {
    return new PhotoException(stage, getMessage());
  }

  public Stage stage() {
    return stage;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}

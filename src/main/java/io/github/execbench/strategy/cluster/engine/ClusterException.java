package io.github.execbench.strategy.cluster.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cluster can't be had, or a worker can't serve one: one line says what is wrong, and where. */
public final class ClusterException extends Exception {

  private static final long serialVersionUID = 1L;

  public ClusterException(String message) {
    this(message, null);
  }

  public ClusterException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage(), "each has one");
  }
}

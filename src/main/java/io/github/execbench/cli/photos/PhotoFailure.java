package io.github.execbench.cli.photos;

import io.github.execbench.io.Printable;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import java.io.Serializable;
import java.util.Locale;

/**
 * A photo that failed.
 *
 * @param file its name
 * @param stage read, decode, filter, encode or write; task if the whole task was ended
 * @param cause why, in one line
 */
public record PhotoFailure(String file, String stage, String cause) implements Serializable {

  public static PhotoFailure of(String file, Throwable thrown) {
    String stage =
        thrown instanceof PhotoException e ? e.stage().name().toLowerCase(Locale.ROOT) : "task";
    String message = thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
    return new PhotoFailure(file, stage, Printable.of(message));
  }

  /** The stage and the cause. */
  public String reason() {
    return stage + ": " + cause;
  }
}

package io.github.execbench.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Files that a shell opened for this JVM alone, as {@code >(command)} does: a child inherits the
 * three standard streams only, but may reach the others through this process while it lives.
 */
final class Descriptors {

  private static final Pattern OURS =
      Pattern.compile("(?<=^|[=,])/(?:dev|proc/self)/fd/(?![012](?:,|$))(\\d+)(?=,|$)");

  private final @Nullable String folder;

  /**
   * @param folder where a child finds this process's descriptors; null where it can't
   */
  Descriptors(@Nullable String folder) {
    this.folder = folder;
  }

  static Descriptors ofThisProcess() {
    try {
      Path self = Paths.get("/proc/self").toRealPath();
      return new Descriptors(self.resolve("fd").toString());
    } catch (IOException e) {
      return new Descriptors(null); // no Linux
    }
  }

  /** An argument as the child must read it. */
  String forChild(String argument) {
    return folder == null ? argument : OURS.matcher(argument).replaceAll(folder + "/$1");
  }
}

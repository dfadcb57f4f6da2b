package io.github.execbench.cli.spark;

import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * All that an executor must know to do a photo.
 *
 * @param input the folder of the photos, absolute
 * @param output the folder of the thumbnails, likewise
 * @param skipExisting whether to leave photos whose thumbnail is newer
 * @param timeout after which a photo fails; zero: never
 * @param configuration of the file systems
 */
record PhotoPlan(
    Path input,
    Path output,
    FilterKind filter,
    PhotoSettings settings,
    boolean skipExisting,
    Duration timeout,
    Broadcast<SerializableConfiguration> configuration)
    implements Serializable {

  /** The folder of the photos, from here. */
  Folder from() throws IOException {
    return Folder.of(input, configuration.value().value());
  }

  /** The folder of the thumbnails, from here. */
  Folder to() throws IOException {
    return Folder.of(output, configuration.value().value());
  }

  /** What keeps this machine from the work, whatever the photo; empty if nothing does. */
  Optional<String> complaint() {
    try {
      if (!from().isThere()) {
        return Optional.of("--in " + input + ": no such folder" + asWhom());
      }
      if (!to().isThere()) {
        return Optional.of("--out " + output + ": no such folder" + asWhom());
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("the folders can't be reached: " + HadoopErrors.reason(e));
    }
  }

  private static String asWhom() {
    return " there (as user " + System.getProperty("user.name") + ")";
  }
}

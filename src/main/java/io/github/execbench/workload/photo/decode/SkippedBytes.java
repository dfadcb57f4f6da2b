package io.github.execbench.workload.photo.decode;

import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.jpeg.audit.ScanAudit;
import org.jspecify.annotations.Nullable;

/** The bytes that a reader skipped in one photo: spare ones are no damage, lost ones are. */
final class SkippedBytes {

  private @Nullable String first;

  /** Takes in what a reader says of it. */
  void add(String what) {
    if (first == null) {
      first = what;
    }
  }

  /** Finds out which they are, once all is read. */
  void settle(JpegFile file, Damage damage) {
    if (first == null) {
      return;
    }
    ScanAudit.Finding finding = ScanAudit.of(file);
    if (!finding.isSound()) {
      damage.add(first);
    } else if (finding.spare() > 0) {
      damage.note(finding.spare() + " spare bytes behind its picture data are left out");
    }
  }
}

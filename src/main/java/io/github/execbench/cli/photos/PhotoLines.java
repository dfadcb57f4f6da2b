package io.github.execbench.cli.photos;

import io.github.execbench.io.Printable;
import io.github.execbench.workload.photo.PhotoResult;
import java.io.PrintWriter;

/** A line a photo, as it is done. */
record PhotoLines(PrintWriter out, PrintWriter err, boolean verbose) implements PhotoProgress {

  @Override
  public void processed(PhotoResult result) {
    String name = Printable.of(result.name());
    out.println(name + " was processed!");
    for (String warning : result.warnings()) {
      err.println(name + ": " + warning);
    }
    if (verbose && !result.handedOn().isEmpty()) {
      err.println(name + ": decoded in full: " + result.handedOn());
    }
  }

  @Override
  public void failed(String name, String reason) {
    err.println(name + " failed: " + reason);
  }

  @Override
  public void warn(String line) {
    err.println(line);
  }

  @Override
  public void finished() {}
}

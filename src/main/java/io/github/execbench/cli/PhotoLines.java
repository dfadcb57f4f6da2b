package io.github.execbench.cli;

import io.github.execbench.workload.photo.PhotoResult;
import java.io.PrintWriter;

/** A line a photo, as it is done. */
record PhotoLines(PrintWriter out, PrintWriter err) implements PhotoProgress {

  @Override
  public void processed(PhotoResult result) {
    out.println(result.name() + " was processed!");
  }

  @Override
  public void failed(String name, String reason) {
    err.println(name + " failed: " + reason);
  }

  @Override
  public void finished() {}
}

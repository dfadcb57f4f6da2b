package io.github.execbench.cli.photos;

import io.github.execbench.workload.photo.PhotoResult;

/** Shows how a folder of photos gets on. Called on one thread. */
interface PhotoProgress {

  void processed(PhotoResult result);

  /** One photo failed, the others go on. */
  void failed(String name, String reason);

  /** Something to know that is of no one photo. */
  void warn(String line);

  /** All are done, or the rest was given up. */
  void finished();
}

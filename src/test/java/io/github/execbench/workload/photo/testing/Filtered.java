package io.github.execbench.workload.photo.testing;

import io.github.execbench.workload.photo.blur.RowFilter;
import io.github.execbench.workload.photo.pipeline.RowCollector;
import io.github.execbench.workload.photo.pipeline.ThumbnailPlanes;

/** What a filter makes of rows that were collected. */
public final class Filtered {

  private Filtered() {}

  public static ThumbnailPlanes by(RowFilter filter, RowCollector rows) {
    rows.push(filter);
    return filter.finish();
  }
}

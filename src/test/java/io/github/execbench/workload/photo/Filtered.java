package io.github.execbench.workload.photo;

/** What a filter makes of rows that were collected. */
final class Filtered {

  private Filtered() {}

  static ThumbnailPlanes by(RowFilter filter, RowCollector rows) {
    rows.push(filter);
    return filter.finish();
  }
}

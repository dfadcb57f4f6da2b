package io.github.execbench.workload.photo.pipeline;

/** The most of the heap that one file or image may take: a quarter. */
public final class HeapShare {

  /** How many such shares the heap has. */
  public static final int COUNT = 4;

  private HeapShare() {}

  /** Whether so many bytes are more than a share. */
  public static boolean isExceededBy(long bytes) {
    return bytes > Runtime.getRuntime().maxMemory() / COUNT;
  }
}

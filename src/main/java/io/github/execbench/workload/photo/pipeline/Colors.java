package io.github.execbench.workload.photo.pipeline;

/** What a frame's components mean. */
public enum Colors {
  GRAY,
  YCBCR,
  RGB,
  CMYK,
  YCCK
}

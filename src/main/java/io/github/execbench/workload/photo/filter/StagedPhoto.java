package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.pipeline.PhotoException;

/**
 * One photo on its way through a filter, stage by stage: for measuring the stages by themselves.
 */
public interface StagedPhoto {

  /** Decodes the photo. */
  Object decode() throws PhotoException;

  /** Blurs and shrinks what the photo was decoded to when this was made. */
  Object filter() throws PhotoException;

  /** Encodes what the photo was shrunk to when this was made. */
  byte[] encode() throws PhotoException;
}

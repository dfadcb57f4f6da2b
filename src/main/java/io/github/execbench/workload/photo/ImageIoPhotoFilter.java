package io.github.execbench.workload.photo;

import io.github.execbench.workload.photo.PhotoException.Stage;

/** What people write by hand: ImageIO, two ConvolveOps, Graphics2D. */
final class ImageIoPhotoFilter implements PhotoFilter {

  @Override
  public Thumbnail apply(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    throw new PhotoException(Stage.DECODE, "to be written");
  }
}

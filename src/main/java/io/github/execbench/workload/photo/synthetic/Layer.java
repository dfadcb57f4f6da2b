package io.github.execbench.workload.photo.synthetic;

/**
 * Something in a scene, painted over what lies behind it. Positions are fractions of the image,
 * sizes are in pixels of an image whose shorter side has 2000.
 */
interface Layer {
  void paint(Canvas canvas);
}

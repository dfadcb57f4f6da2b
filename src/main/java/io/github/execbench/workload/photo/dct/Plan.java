package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.encode.BaselineEncoder;
import io.github.execbench.workload.photo.jpeg.Component;
import io.github.execbench.workload.photo.jpeg.Frame;
import io.github.execbench.workload.photo.jpeg.FrameKind;
import io.github.execbench.workload.photo.jpeg.JpegHeader;
import io.github.execbench.workload.photo.pipeline.Colors;
import io.github.execbench.workload.photo.pipeline.Orientation;
import io.github.execbench.workload.photo.pipeline.Reduction;
import io.github.execbench.workload.photo.pipeline.ThumbnailSize;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be done with a photo, if it can be done here.
 *
 * @param components in the frame's order
 * @param width the thumbnail's, upright
 * @param height the thumbnail's, upright
 * @param swapped whether the thumbnail's rows are the photo's columns
 */
record Plan(List<Geometry> components, int width, int height, boolean swapped) {

  /**
   * The least blur, in samples of a component: the narrower it is, the more a block's other
   * coefficients weigh. 7.5 is that of chrominance at half the size.
   */
  private static final double LEAST_BLUR = 7;

  /**
   * Where a last sample stands for one pixel instead of two, it weighs half; in a photo of few
   * samples a straight line through the weights doesn't do.
   */
  private static final int LEAST_SIDE = 16;

  static Plan of(JpegHeader header, Reduction reduction, Orientation orientation) throws Doubt {
    Frame frame = header.frame();
    if (frame.kind() == FrameKind.LOSSLESS) {
      throw new Doubt("lossless coding");
    }
    if (header.colors() != Colors.GRAY && header.colors() != Colors.YCBCR) {
      throw new Doubt("colors other than gray or YCbCr");
    }
    if (Math.min(frame.width(), frame.height()) < LEAST_SIDE) {
      throw new Doubt("a side of fewer than " + LEAST_SIDE + " pixels");
    }
    ThumbnailSize size = reduction.size(frame.width(), frame.height());
    if (Math.max(size.width(), size.height()) > BaselineEncoder.LARGEST) {
      throw new Doubt("a thumbnail larger than a JPEG can be");
    }
    boolean swaps = orientation.swapsSides();
    List<Geometry> components = new ArrayList<>();
    for (Component component : frame.components()) {
      boolean halved = !components.isEmpty();
      int right = expansion(frame.maxHorizontal(), component.horizontal());
      int below = expansion(frame.maxVertical(), component.vertical());
      if (reduction.sigma() < LEAST_BLUR * Math.max(right, below)) {
        throw new Doubt("samples too far apart for the blur");
      }
      Axis across =
          new Axis(
              frame.width(),
              right,
              right == 2 && below <= 2,
              size.width(),
              halved,
              swaps ? orientation.mirrorsY() : orientation.mirrorsX(),
              reduction.sigma());
      Axis down =
          new Axis(
              frame.height(),
              below,
              right == 2 && below == 2,
              size.height(),
              halved,
              swaps ? orientation.mirrorsX() : orientation.mirrorsY(),
              reduction.sigma());
      components.add(
          new Geometry(
              across, down, component.horizontal(), component.vertical(), component.table()));
    }
    return new Plan(
        List.copyOf(components),
        swaps ? size.height() : size.width(),
        swaps ? size.width() : size.height(),
        swaps);
  }

  private static int expansion(int most, int own) throws Doubt {
    if (most % own != 0) {
      throw new Doubt("odd sampling factors");
    }
    return most / own;
  }
}

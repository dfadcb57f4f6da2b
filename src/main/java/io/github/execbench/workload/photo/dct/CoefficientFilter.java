package io.github.execbench.workload.photo.dct;

import io.github.execbench.workload.photo.encode.BaselineEncoder;
import io.github.execbench.workload.photo.encode.CoefficientPicture;
import io.github.execbench.workload.photo.jpeg.JpegException;
import io.github.execbench.workload.photo.jpeg.JpegFile;
import io.github.execbench.workload.photo.pipeline.Orientation;
import io.github.execbench.workload.photo.pipeline.Reduction;
import java.util.ArrayList;
import java.util.List;

/** Blurs and shrinks a photo, coefficients in, coefficients out. For one photo. */
public final class CoefficientFilter {

  private final JpegFile file;
  private final Plan plan;

  private CoefficientFilter(JpegFile file, Plan plan) {
    this.file = file;
    this.plan = plan;
  }

  /**
   * Looks whether a photo can be filtered so.
   *
   * @param orientation how it is to be turned
   * @throws Doubt if it can't
   */
  public static CoefficientFilter of(JpegFile file, Reduction reduction, Orientation orientation)
      throws Doubt {
    return new CoefficientFilter(file, Plan.of(file.header(), reduction, orientation));
  }

  /**
   * Reads the photo's coefficients.
   *
   * @throws Doubt if there is something about them that needs a decoder
   */
  public CoefficientPlanes read() throws Doubt {
    List<CoefficientPlane> planes = plan.components().stream().map(CoefficientPlane::new).toList();
    try {
      Coefficients.read(file, planes);
    } catch (JpegException e) {
      throw new Doubt(e.getMessage());
    }
    return new CoefficientPlanes(planes);
  }

  /**
   * Blurs and shrinks.
   *
   * @param quality which the thumbnail will be encoded with: what it would make 0 is left out
   */
  public CoefficientPicture shrink(CoefficientPlanes photo, int quality) {
    Shrink shrink = new Shrink();
    List<CoefficientPicture.Component> components = new ArrayList<>();
    for (CoefficientPlane plane : photo.planes()) {
      int[] quanta = BaselineEncoder.quanta(quality, !components.isEmpty());
      components.add(shrink.apply(plane, plan.swapped() ? Shrink.turned(quanta) : quanta));
    }
    return new CoefficientPicture(components, plan.width(), plan.height(), plan.swapped());
  }
}

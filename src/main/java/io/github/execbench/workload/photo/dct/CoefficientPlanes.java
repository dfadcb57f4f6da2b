package io.github.execbench.workload.photo.dct;

import java.util.List;

/** A photo's kept coefficients, component by component. */
public final class CoefficientPlanes {

  private final List<CoefficientPlane> planes;

  CoefficientPlanes(List<CoefficientPlane> planes) {
    this.planes = planes;
  }

  List<CoefficientPlane> planes() {
    return planes;
  }
}

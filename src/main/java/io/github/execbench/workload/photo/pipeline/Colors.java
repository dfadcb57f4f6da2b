package io.github.execbench.workload.photo.pipeline;

import io.github.execbench.workload.photo.jpeg.Component;
import java.util.List;

/** What a frame's components mean. */
public enum Colors {
  GRAY,
  YCBCR,
  RGB,
  CMYK,
  YCCK;

  /**
   * By libjpeg's rules, which Pillow and browsers follow: JFIF is YCbCr; else Adobe's transform
   * says; else the components' names.
   *
   * @param adobe the Adobe marker's transform, -1 without a marker
   */
  public static Colors of(List<Component> components, boolean jfif, int adobe) {
    return switch (components.size()) {
      case 1 -> GRAY;
      case 4 -> adobe > 0 ? YCCK : CMYK;
      default -> {
        if (jfif) {
          yield YCBCR;
        }
        boolean named =
            components.get(0).id() == 'R'
                && components.get(1).id() == 'G'
                && components.get(2).id() == 'B';
        yield adobe == 0 || (adobe < 0 && named) ? RGB : YCBCR;
      }
    };
  }
}

package io.github.execbench.workload.photo.jpeg.audit;

import io.github.execbench.workload.photo.jpeg.Frame;
import io.github.execbench.workload.photo.jpeg.FrameKind;
import java.util.Arrays;

/**
 * Which coefficients of which components the scans so far have coded, and down to which bit. A
 * progressive picture is whole when all are there down to bit 0 (ITU-T T.81, G.1.1.1): one whose
 * last scans are missing is a blurred or grainy picture, not a broken one, so that no decoder
 * tells.
 */
final class Coverage {

  private static final int COEFFICIENTS = 64;
  private static final int NOT_CODED = Integer.MAX_VALUE;

  private final boolean isProgressive;

  /** The lowest bit that is coded, a component and coefficient in zigzag order. */
  private final int[][] lowest;

  Coverage(Frame frame) {
    isProgressive = frame.kind() == FrameKind.PROGRESSIVE;
    lowest = new int[frame.components().size()][COEFFICIENTS];
    for (int[] component : lowest) {
      Arrays.fill(component, NOT_CODED);
    }
  }

  /** Takes in a scan; what a sequential one's header says of coefficients means nothing. */
  void add(ScanHeader scan) {
    int first = isProgressive ? scan.first() : 0;
    int last = isProgressive ? Math.min(scan.last(), COEFFICIENTS - 1) : COEFFICIENTS - 1;
    for (ScanHeader.Part part : scan.parts()) {
      for (int k = first; k <= last; k++) {
        lowest[part.index()][k] = isProgressive ? scan.low() : 0;
      }
    }
  }

  /** Whether nothing of the picture is left to be coded. */
  boolean isWhole() {
    return Arrays.stream(lowest).flatMapToInt(Arrays::stream).allMatch(bit -> bit == 0);
  }
}

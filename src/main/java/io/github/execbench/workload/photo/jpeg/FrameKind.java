package io.github.execbench.workload.photo.jpeg;

import java.util.Optional;

/** How a frame is coded, by its SOF marker (ITU-T T.81, table B.1). */
public enum FrameKind {
  BASELINE,
  EXTENDED,
  PROGRESSIVE,
  LOSSLESS,
  HIERARCHICAL,
  ARITHMETIC;

  static FrameKind of(int marker) {
    return switch (marker) {
      case 0xC0 -> BASELINE;
      case 0xC1 -> EXTENDED;
      case 0xC2 -> PROGRESSIVE;
      case 0xC3 -> LOSSLESS;
      case 0xC5, 0xC6, 0xC7 -> HIERARCHICAL;
      default -> ARITHMETIC;
    };
  }

  /** Why no reader can decode such a frame; empty if one can. */
  Optional<String> refusal(int precision) {
    return switch (this) {
      case ARITHMETIC -> Optional.of("arithmetic coding is not supported");
      case HIERARCHICAL -> Optional.of("hierarchical coding is not supported");
      case LOSSLESS ->
          precision >= 2 && precision <= 16
              ? Optional.empty()
              : Optional.of("lossless samples of " + precision + " bits are impossible");
      default ->
          precision == 8
              ? Optional.empty()
              : Optional.of("DCT samples of " + precision + " bits are not supported, only of 8");
    };
  }
}

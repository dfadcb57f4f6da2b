package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.Seconds;
import io.github.execbench.workload.photo.decode.DecodeOptions;
import io.github.execbench.workload.photo.filter.FilterKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is done to a photo. */
public final class PhotoOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private double maxMegapixels = DecodeOptions.DEFAULT.maxMegapixels();

  @Option(
      names = "--filter",
      paramLabel = "F",
      description =
          "Compute the thumbnails by ${COMPLETION-CANDIDATES}. IMAGEIO is what people write by"
              + " hand: it converts colors to sRGB and leaves the orientation, whatever other"
              + " options say.")
  private FilterKind filter = FilterKind.DEFAULT;

  @Option(
      names = "--no-orient",
      description =
          "Leave thumbnails as their photos are stored, whatever orientation they declare.")
  private boolean leaveOrientation;

  @Option(
      names = "--srgb",
      description = "Convert thumbnails to sRGB instead of giving them their photos' ICC profiles.")
  private boolean srgb;

  @Option(
      names = "--accept-damaged",
      description = "Keep what can be read of a truncated or corrupt photo, and say so.")
  private boolean acceptDamaged;

  @Option(
      names = "--photo-timeout",
      paramLabel = "SECONDS",
      converter = Seconds.Converter.class,
      defaultValue = PhotoRequest.TIMEOUT,
      description = "Fail a photo that takes longer (default: ${DEFAULT-VALUE}; 0: no limit).")
  private Seconds timeout;

  @Option(
      names = "--max-megapixels",
      paramLabel = "N",
      description = "Refuse larger photos (default: 178.956970, as Pillow).")
  void setMaxMegapixels(double megapixels) {
    if (!(megapixels > 0)) {
      throw new ParameterException(
          command.commandLine(), "--max-megapixels " + megapixels + ": must be above 0");
    }
    maxMegapixels = megapixels;
  }

  /** How long a photo may take; 0: without a limit. */
  public Seconds timeout() {
    return timeout;
  }

  /** What they ask for. */
  public PhotoWork work() {
    return new PhotoWork(
        filter, new DecodeOptions(!leaveOrientation, srgb, acceptDamaged, maxMegapixels));
  }
}

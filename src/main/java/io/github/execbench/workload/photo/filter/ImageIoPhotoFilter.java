package io.github.execbench.workload.photo.filter;

import io.github.execbench.workload.photo.decode.Damage;
import io.github.execbench.workload.photo.decode.ImageIoReader;
import io.github.execbench.workload.photo.encode.ImageIoEncoder;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import io.github.execbench.workload.photo.pipeline.PhotoException.Stage;
import io.github.execbench.workload.photo.pipeline.StageRunner;
import io.github.execbench.workload.photo.pipeline.ThumbnailSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

/**
 * What people write by hand: {@code ImageIO.read}, a {@link ConvolveOp} an axis, {@link Graphics2D}
 * to shrink, ImageIO's writer. Its edges are what {@code EDGE_NO_OP} leaves: not blurred.
 */
final class ImageIoPhotoFilter implements PhotoFilter {

  /** A hand-written kernel rarely reaches further than three standard deviations. */
  private static final int REACH = 3;

  @Override
  public Thumbnail apply(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    Damage damage = new Damage(settings.decoding().acceptDamaged());
    BufferedImage photo = decode(jpeg, settings, damage);
    BufferedImage small =
        StageRunner.run(Stage.FILTER, () -> shrink(blur(photo, settings), settings));
    byte[] thumbnail = StageRunner.run(Stage.ENCODE, () -> encode(small, settings));
    return new Thumbnail(thumbnail, small.getWidth(), small.getHeight(), damage.warnings());
  }

  @Override
  public void check(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    decode(jpeg, settings, new Damage(settings.decoding().acceptDamaged()));
  }

  private static BufferedImage decode(byte[] jpeg, PhotoSettings settings, Damage damage)
      throws PhotoException {
    return StageRunner.run(
        Stage.DECODE, () -> ImageIoReader.read(jpeg, settings.decoding(), damage));
  }

  private static BufferedImage blur(BufferedImage photo, PhotoSettings settings) {
    int reach = (int) Math.ceil(REACH * settings.reduction().sigma());
    float[] weights = new float[2 * reach + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double x = (i - reach) / settings.reduction().sigma();
      weights[i] = (float) Math.exp(-x * x / 2);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= (float) sum;
    }
    Kernel across = new Kernel(weights.length, 1, weights);
    Kernel down = new Kernel(1, weights.length, weights);
    BufferedImage once = new ConvolveOp(across, ConvolveOp.EDGE_NO_OP, null).filter(photo, null);
    return new ConvolveOp(down, ConvolveOp.EDGE_NO_OP, null).filter(once, null);
  }

  private static BufferedImage shrink(BufferedImage photo, PhotoSettings settings) {
    ThumbnailSize size = settings.reduction().size(photo.getWidth(), photo.getHeight());
    boolean gray = photo.getColorModel().getNumComponents() == 1;
    BufferedImage small =
        new BufferedImage(
            size.width(),
            size.height(),
            gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(photo, 0, 0, size.width(), size.height(), null);
    graphics.dispose();
    return small;
  }

  private static byte[] encode(BufferedImage image, PhotoSettings settings) throws PhotoException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try {
      return ImageIoEncoder.encode(writer, image, settings.quality() / 100f);
    } catch (IOException e) {
      throw new PhotoException(Stage.ENCODE, "can't be encoded: " + e.getMessage(), e);
    }
  }

  @Override
  public StagedPhoto stages(byte[] jpeg, PhotoSettings settings) throws PhotoException {
    BufferedImage photo = decode(jpeg, settings, new Damage(true));
    BufferedImage small = shrink(blur(photo, settings), settings);
    return new StagedPhoto() {
      @Override
      public Object decode() throws PhotoException {
        return ImageIoPhotoFilter.decode(jpeg, settings, new Damage(true));
      }

      @Override
      public Object filter() {
        return shrink(blur(photo, settings), settings);
      }

      @Override
      public byte[] encode() throws PhotoException {
        return ImageIoPhotoFilter.encode(small, settings);
      }
    };
  }
}

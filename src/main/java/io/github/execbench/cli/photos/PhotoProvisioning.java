package io.github.execbench.cli.photos;

import io.github.execbench.cli.console.CommandException;
import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Interruption;
import io.github.execbench.io.FileErrors;
import io.github.execbench.strategy.Outcome;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.workload.photo.PhotoSet;
import io.github.execbench.workload.photo.synthetic.GeneratePhotoTask;
import io.github.execbench.workload.photo.synthetic.Scene;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sees to it that there are photos to measure: one's own, or made here once. */
public final class PhotoProvisioning {

  /** Where photos are looked for unless another folder is named. */
  public static final Path DEFAULT_FOLDER = Path.of("images");

  private static final double MEGAPIXELS = 6;

  private PhotoProvisioning() {}

  /**
   * The photos of the default folder, which is made if it is not there.
   *
   * @param progress told of each photo that is made
   */
  public static PhotoSet provideDefault(PrintWriter progress) {
    try {
      Files.createDirectories(DEFAULT_FOLDER);
    } catch (IOException e) {
      throw failed(DEFAULT_FOLDER, e);
    }
    return provide(DEFAULT_FOLDER, progress);
  }

  /**
   * The photos of an existing folder; if it holds none, thirteen are made there.
   *
   * @param progress told of each photo that is made
   * @throws CommandException if there is no such folder, or it holds no photo and can't be written
   */
  public static PhotoSet provide(Path folder, PrintWriter progress) {
    PhotoSet photos = list(folder);
    if (photos.isEmpty()) {
      checkWritable(folder);
      progress.println(
          folder + " holds no JPEG: making " + Scene.values().length + " photos there, once");
      generate(folder, Scene.values().length, MEGAPIXELS, progress);
      photos = list(folder);
    }
    return photos;
  }

  /** Makes photos, as many at a time as there are cores and memory. */
  static void generate(Path folder, int count, double megapixels, PrintWriter progress) {
    checkWritable(folder);
    List<GeneratePhotoTask> tasks = GeneratePhotoTask.list(folder, count, megapixels);
    var shown = new Shown(tasks.size(), progress);
    try (Interruption _ = new Interruption();
        TaskRunner runner = Strategy.THREAD_POOL.open(parallelism(megapixels))) {
      runner.stream(tasks.iterator(), shown::take);
    } catch (InterruptedException e) {
      throw new CommandException(
          ExitCode.INTERRUPTED,
          "interrupted: " + shown.done + " of " + tasks.size() + " photos made in " + folder);
    }
  }

  private static void checkWritable(Path folder) {
    if (!Files.isWritable(folder)) {
      throw new CommandException(
          ExitCode.FAILED,
          folder + ": holds no JPEG, and none can be made: the folder is not writable");
    }
  }

  /** 8 bytes a pixel: the image, its JPEG and the textures. */
  private static int parallelism(double megapixels) {
    long fit = (long) (Runtime.getRuntime().maxMemory() / (8e6 * (megapixels + 4)));
    return (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), fit));
  }

  private static PhotoSet list(Path folder) {
    try {
      return PhotoSet.of(folder);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static CommandException failed(Path path, Throwable e) {
    String reason = e instanceof IOException io ? FileErrors.reason(io) : e.getMessage();
    return new CommandException(ExitCode.FAILED, path + ": " + reason);
  }

  /** Counts what is done. */
  private static final class Shown {

    private final int all;
    private final PrintWriter out;
    private int done;

    Shown(int all, PrintWriter out) {
      this.all = all;
      this.out = out;
    }

    void take(Outcome<Long> outcome) {
      done++;
      switch (outcome) {
        case Outcome.Success<Long> made ->
            out.println("  " + done + "/" + all + " " + made.task().name());
        case Outcome.Failure<Long> failure ->
            throw failed(Path.of(failure.task().name()), failure.cause());
      }
    }
  }
}

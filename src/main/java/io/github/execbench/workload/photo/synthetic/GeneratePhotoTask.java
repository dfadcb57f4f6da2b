package io.github.execbench.workload.photo.synthetic;

import io.github.execbench.io.AtomicFile;
import io.github.execbench.workload.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one photo and returns the size of its file in bytes.
 *
 * @param scene what it shows
 * @param width in pixels
 * @param height in pixels
 * @param target its file; it appears under this name only when whole
 */
public record GeneratePhotoTask(Scene scene, int width, int height, String target)
    implements Task<Long> {

  /**
   * Lists the tasks that make the project's photos in a folder.
   *
   * @param folder an existing folder
   * @param count how many, 1 to the number of {@linkplain Scene scenes}
   * @param megapixels size of each; width and height are as 3 to 2, rounded to whole pixels
   */
  public static List<GeneratePhotoTask> list(Path folder, int count, double megapixels) {
    int shorter = (int) Math.round(Math.sqrt(megapixels * 1e6 / 1.5));
    int longer = (int) Math.round(shorter * 1.5);
    List<GeneratePhotoTask> tasks = new ArrayList<>();
    for (Scene scene : List.of(Scene.values()).subList(0, count)) {
      int width = scene.portrait() ? shorter : longer;
      int height = scene.portrait() ? longer : shorter;
      String target = folder.resolve(scene.fileName()).toString();
      tasks.add(new GeneratePhotoTask(scene, width, height, target));
    }
    return tasks;
  }

  @Override
  public String name() {
    return Path.of(target).getFileName().toString();
  }

  @Override
  public Long call() throws IOException {
    byte[] jpeg = SyntheticPhotos.jpeg(scene, width, height);
    AtomicFile.replace(Path.of(target), jpeg);
    return (long) jpeg.length;
  }
}

package io.github.execbench.workload.photo.synthetic;

import io.github.execbench.workload.Workload;
import io.github.execbench.workload.WrongResultException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes photos of the project's scenes in a folder. */
public final class SyntheticPhotoWorkload implements Workload<Long> {

  private final List<GeneratePhotoTask> tasks;

  /**
   * @param folder an existing folder
   * @param count how many, 1 to the number of {@linkplain Scene scenes}
   * @param megapixels size of each; width and height are as 3 to 2, rounded to whole pixels
   */
  public SyntheticPhotoWorkload(Path folder, int count, double megapixels) {
    int shorter = (int) Math.round(Math.sqrt(megapixels * 1e6 / 1.5));
    int longer = (int) Math.round(shorter * 1.5);
    List<GeneratePhotoTask> all = new ArrayList<>();
    for (Scene scene : List.of(Scene.values()).subList(0, count)) {
      int width = scene.portrait() ? shorter : longer;
      int height = scene.portrait() ? longer : shorter;
      String target = folder.resolve(scene.fileName()).toString();
      all.add(new GeneratePhotoTask(scene, width, height, target));
    }
    tasks = List.copyOf(all);
  }

  @Override
  public List<GeneratePhotoTask> tasks() {
    return tasks;
  }

  /** A photo of noise and edges never takes less than a tenth of a bit a pixel. */
  @Override
  public void verify(List<Long> sizes) {
    for (int i = 0; i < tasks.size(); i++) {
      GeneratePhotoTask task = tasks.get(i);
      if (sizes.get(i) * 80 < (long) task.width() * task.height()) {
        throw new WrongResultException(task.name() + ": only " + sizes.get(i) + " bytes");
      }
    }
  }
}

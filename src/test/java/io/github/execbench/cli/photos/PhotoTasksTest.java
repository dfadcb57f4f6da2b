package io.github.execbench.cli.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.Task;
import io.github.execbench.workload.photo.PhotoResult;
import io.github.execbench.workload.photo.PhotoTask;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.pipeline.PhotoException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoTasksTest {

  @TempDir Path folder;

  private List<Task<PhotoResult>> tasks(boolean ignoresCase) {
    List<Path> photos = Stream.of("a.jpg", "A.JPG", "b.jpg").map(folder::resolve).toList();
    List<Task<PhotoResult>> tasks = new ArrayList<>();
    new PhotoTasks(
            photos.iterator(),
            folder,
            (photo, thumbnail) ->
                PhotoTask.of(photo, thumbnail, FilterKind.FAST, PhotoSettings.DEFAULT),
            (photo, thumbnail) -> false,
            new NameClashes(ignoresCase))
        .forEachRemaining(tasks::add);
    return tasks;
  }

  @Test
  void refusesTheSecondOfOneNameWhereCaseDoesNotCount() {
    List<Task<PhotoResult>> tasks = tasks(true);
    assertEquals(List.of("a.jpg", "A.JPG", "b.jpg"), tasks.stream().map(Task::name).toList());
    var refused = assertThrows(PhotoException.class, tasks.get(1)::call);
    assertTrue(refused.getMessage().contains("upper and lower case"), refused.getMessage());
    assertInstanceOf(PhotoTask.class, tasks.get(2));
  }

  @Test
  void takesEachWhereCaseCounts() {
    tasks(false).forEach(task -> assertInstanceOf(PhotoTask.class, task));
  }
}

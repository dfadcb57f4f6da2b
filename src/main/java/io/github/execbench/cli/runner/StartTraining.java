package io.github.execbench.cli.runner;

import io.github.execbench.launcher.cache.CacheFile;
import io.github.execbench.strategy.process.cache.StartCache;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.empty.EmptyTask;
import io.github.execbench.workload.photo.PhotoTask;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.photo.synthetic.Scene;
import io.github.execbench.workload.photo.synthetic.SyntheticPhotos;
import io.github.execbench.workload.sleep.SleepTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/**
 * What a JVM does while its start cache is made: the commands, and as a worker a little of
 * everything that this suite has, and photos in the filters that are measured or used by default.
 */
final class StartTraining implements StartCache.Training {

  private static final int WIDTH = 3000;
  private static final int HEIGHT = 2000;

  /** In each filter: until the JVM's last compiler has seen the methods that take the time. */
  private static final int PHOTOS = 20;

  private static final int SMALL_TASKS = 3;

  @Override
  public String program(CacheFile cache) {
    String name =
        switch (cache) {
          case WORKER -> "PhotoRehearsal";
          case SLEEP -> "SleepRehearsal";
          case CHECK -> "CheckRehearsal";
        };
    return "io.github.execbench.cli." + name; // by name: they know all commands, and these this
  }

  @Override
  public List<Task<?>> tasks(CacheFile cache, Path scratch) throws IOException {
    if (cache == CacheFile.CHECK) {
      return List.of();
    }
    List<Task<?>> tasks = new ArrayList<>();
    if (cache == CacheFile.WORKER) {
      addPhotos(tasks, scratch);
    }
    for (int i = 0; i < SMALL_TASKS; i++) {
      tasks.add(new EmptyTask(i));
      tasks.add(new SleepTask(Duration.ofNanos(1)));
    }
    return tasks;
  }

  private static void addPhotos(List<Task<?>> tasks, Path scratch) throws IOException {
    Files.write(photo(scratch), SyntheticPhotos.jpeg(Scene.LAKE, WIDTH, HEIGHT));
    for (FilterKind filter : EnumSet.of(FilterKind.FAST, FilterKind.DEFAULT)) {
      PhotoTask photo =
          PhotoTask.of(photo(scratch), thumbnail(scratch), filter, PhotoSettings.DEFAULT);
      tasks.addAll(Collections.nCopies(PHOTOS, photo));
    }
  }

  private static Path photo(Path scratch) {
    return scratch.resolve("training.jpg");
  }

  private static Path thumbnail(Path scratch) {
    return scratch.resolve("trained.jpg");
  }
}

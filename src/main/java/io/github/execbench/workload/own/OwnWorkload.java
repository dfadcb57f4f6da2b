package io.github.execbench.workload.own;

import io.github.execbench.workload.Workload;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Somebody's own work as a batch of tasks.
 *
 * <p>In each JVM its class is loaded once, by a loader of its own, and made once: all tasks share
 * that one instance, as they share static state. What is not thread-safe shows then.
 */
public final class OwnWorkload implements Workload<Object>, AutoCloseable {

  private final Recipe recipe;
  private final Taken taken;
  private final List<OwnTask> tasks;
  private final Optional<TemporaryJar> compiled;
  private boolean closed;

  private OwnWorkload(Recipe recipe, Taken taken, int tasks, Optional<TemporaryJar> compiled) {
    this.recipe = recipe;
    this.taken = taken;
    this.compiled = compiled;
    int count = taken.ownTasks().orElse(tasks);
    this.tasks = IntStream.range(0, count).mapToObj(i -> new OwnTask(recipe, i)).toList();
  }

  /**
   * Finds and loads a work. Its parameters are system properties until it is closed. A source file
   * is compiled, unless {@link SourceWork} already did.
   *
   * @param tasks how many tasks a batch has, at least 1; a work that brings tasks of its own has
   *     those
   * @throws WorkException if there is no such work, it fits no form or several, or fails as it is
   *     loaded
   */
  public static OwnWorkload open(WorkSpec spec, int tasks) throws WorkException {
    if (tasks < 1) {
      throw WorkException.usage("a batch of " + tasks + " tasks: at least 1");
    }
    if (!SourceWork.isSource(spec.work())) {
      return load(spec, tasks, Optional.empty());
    }
    TemporaryJar jar = TemporaryJar.of(spec);
    try {
      return load(jar.compiled(), tasks, Optional.of(jar));
    } catch (WorkException | RuntimeException | Error e) {
      jar.close();
      throw e;
    }
  }

  private static OwnWorkload load(WorkSpec spec, int tasks, Optional<TemporaryJar> compiled)
      throws WorkException {
    for (String entry : spec.classPath()) {
      ClassPath.check(Path.of(entry));
    }
    Recipe recipe = Recipe.of(spec.classPath(), Target.parse(spec.work()), spec.params());
    return new OwnWorkload(recipe, LoadedWork.open(recipe).taken(), tasks, compiled);
  }

  @Override
  public List<OwnTask> tasks() {
    return tasks;
  }

  /** What it was taken as, for a sentence: "a Callable". */
  public String form() {
    return taken.form();
  }

  /** How many tasks the work brings itself; empty if it has as many as it is asked for. */
  public OptionalInt ownTasks() {
    return taken.ownTasks();
  }

  /** Whether its tasks return anything that could be compared. */
  public boolean checksResults() {
    return taken.returns();
  }

  /** Only a work that is a {@code Workload} itself knows what is right. */
  @Override
  public void verify(List<Object> results) {
    taken.workload().ifPresent(workload -> workload.verify(results));
  }

  /** The loader of its classes in this JVM. */
  public ClassLoader loader() throws WorkException {
    return LoadedWork.of(recipe).loader();
  }

  /** Forgets its classes in this JVM; tasks may not be run any more. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      LoadedWork.close(recipe);
      compiled.ifPresent(TemporaryJar::close);
    }
  }
}

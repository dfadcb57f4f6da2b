package io.github.execbench.workload.own;

import io.github.execbench.workload.ForeignTask;
import org.jspecify.annotations.Nullable;

/**
 * One call of somebody's work, as a recipe that any process can follow: it holds names, never an
 * object of the user's.
 *
 * <p>All tasks of a work in one JVM share what the work needs: its class loader, with all static
 * state, and one instance of its class.
 *
 * @param recipe of the work
 * @param index from 0
 */
public record OwnTask(Recipe recipe, int index) implements ForeignTask<@Nullable Object> {

  @Override
  public String name() {
    return "task " + index;
  }

  @Override
  public ClassLoader loader() throws WorkException {
    return LoadedWork.of(recipe).loader();
  }

  /**
   * Does the work.
   *
   * @return what it returned; null for one that returns nothing
   * @throws WorkException if the work can't be loaded in this process
   * @throws Exception what the work threw, as it is
   */
  @Override
  public @Nullable Object call() throws Exception {
    return LoadedWork.of(recipe).call(index);
  }
}

package io.github.execbench.workload;

import org.jspecify.annotations.Nullable;

/**
 * A task of code that is not the suite's: its results and failures are objects of classes that only
 * a class loader of its own knows.
 *
 * @param <R> what it returns
 */
public interface ForeignTask<R extends @Nullable Object> extends Task<R> {

  /**
   * The loader of its classes in this JVM.
   *
   * @throws Exception if the code can't be loaded here
   */
  ClassLoader loader() throws Exception;
}

package io.github.execbench.workload;

import java.io.Serializable;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work that any thread or process can run.
 *
 * <p>A task holds all it needs, reads no shared mutable state and prints nothing. It is
 * serializable so that a worker process can run it; so must its result be.
 *
 * @param <R> what it returns
 */
public interface Task<R extends @Nullable Object> extends Callable<R>, Serializable {

  /** A short name for messages, unique within its workload: a file's name, a duration. */
  String name();
}

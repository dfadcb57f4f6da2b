package io.github.execbench.workload.own;

import org.jspecify.annotations.Nullable;

/** Does one task of a work. Any number of threads may call it. */
@FunctionalInterface
interface Invoker {

  @Nullable Object call(int index) throws Exception;
}

package io.github.execbench.workload.own;

/** Does one task of a work. Any number of threads may call it. */
@FunctionalInterface
interface Invoker {

  Object call(int index) throws Exception;
}

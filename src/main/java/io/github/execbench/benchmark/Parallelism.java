package io.github.execbench.benchmark;

/** Reads the {@code parallelism} parameter. */
final class Parallelism {

  /** Stands for the machine's cores; the run command puts their number in its place. */
  static final String CORES = "cores";

  private Parallelism() {}

  static int of(String parameter) {
    return parameter.equals(CORES)
        ? Runtime.getRuntime().availableProcessors()
        : Integer.parseInt(parameter);
  }
}

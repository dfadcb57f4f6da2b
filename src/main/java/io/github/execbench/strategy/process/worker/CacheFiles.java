package io.github.execbench.strategy.process.worker;

import java.nio.file.Path;

/**
 * The files of a start cache, as a worker's command line names them.
 *
 * @param jar what a worker needs of the program, and no more
 * @param aot the JVM's ahead-of-time cache of that jar's classes
 */
public record CacheFiles(Path jar, Path aot) {}

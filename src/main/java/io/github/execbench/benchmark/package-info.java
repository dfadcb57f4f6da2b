/**
 * * The JMH benchmarks. Their settings stand on the classes, whose names are ids in every result
 * and never change.
 *
 * <p>Results are empty until there are some.
 */
@NullMarked
package io.github.execbench.benchmark;

import org.jspecify.annotations.NullMarked;

/**
 * The JMH benchmarks. Their settings stand on the classes, whose names are ids in every result and
 * never change.
 */
package io.github.execbench.benchmark;

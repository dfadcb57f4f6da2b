/** The JMH benchmarks; their settings stand on the classes. */
package io.github.execbench.benchmark;

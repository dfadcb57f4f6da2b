/** The start cache of worker processes: the JVM's ahead-of-time cache. */
package io.github.execbench.strategy.process.cache;

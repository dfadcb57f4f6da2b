/** The start cache of worker processes: a small jar and the JVM's ahead-of-time cache. */
package io.github.execbench.strategy.process.cache;

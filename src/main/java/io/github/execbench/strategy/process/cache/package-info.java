/** The start cache of worker processes: the JVM's ahead-of-time cache. */
@NullMarked
package io.github.execbench.strategy.process.cache;

import org.jspecify.annotations.NullMarked;

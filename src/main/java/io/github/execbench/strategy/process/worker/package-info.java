/** A worker process, from both ends of its pipes. */
@NullMarked
package io.github.execbench.strategy.process.worker;

import org.jspecify.annotations.NullMarked;

/**
 * Tasks in worker JVMs: a pool of child processes that take serialized tasks over their standard
 * input and answer over their standard output.
 */
@NullMarked
package io.github.execbench.strategy.process;

import org.jspecify.annotations.NullMarked;

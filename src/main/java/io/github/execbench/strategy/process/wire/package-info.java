/**
 * Messages between a pool and its workers: what they hold and how they are written.
 *
 * <p>Null travels as a value of its own: a task may return it.
 */
@NullMarked
package io.github.execbench.strategy.process.wire;

import org.jspecify.annotations.NullMarked;

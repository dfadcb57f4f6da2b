/**
 * Tasks run by the workers of a cluster: which of them are there, which has a slot free, and what
 * is done again elsewhere. What carries the bytes is in the room engine, what runs tasks in the
 * room node.
 */
@NullMarked
package io.github.execbench.strategy.cluster;

import org.jspecify.annotations.NullMarked;

/**
 * * How tasks are run. Knows Task and nothing else of the workloads, but for the names of what
 * worker processes load and let pass.
 *
 * <p>Here and below, what is not there is an empty Optional. Null is a value as any other where a
 * task returns it, and else left to private fields.
 */
@NullMarked
package io.github.execbench.strategy;

import org.jspecify.annotations.NullMarked;

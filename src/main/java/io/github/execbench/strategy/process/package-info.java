/**
 * Tasks in worker JVMs: a pool of child processes that take serialized tasks over their standard
 * input and answer over their standard output.
 */
package io.github.execbench.strategy.process;

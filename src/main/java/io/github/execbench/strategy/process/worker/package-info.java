/** A worker process, from both ends of its pipes. */
package io.github.execbench.strategy.process.worker;

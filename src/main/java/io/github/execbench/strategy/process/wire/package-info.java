/** Messages between a pool and its workers: what they hold and how they are written. */
package io.github.execbench.strategy.process.wire;

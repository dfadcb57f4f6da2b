/**
 * How tasks are run. Knows Task and nothing else of the workloads, but for the names of what worker
 * processes load and let pass.
 */
package io.github.execbench.strategy;

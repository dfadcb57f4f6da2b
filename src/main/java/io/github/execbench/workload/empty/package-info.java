/** Tasks that do nothing: what a strategy costs by itself. */
package io.github.execbench.workload.empty;

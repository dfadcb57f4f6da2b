/** Calls that wait. */
package io.github.execbench.workload.sleep;

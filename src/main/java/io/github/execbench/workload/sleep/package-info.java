/** Calls that wait. */
@NullMarked
package io.github.execbench.workload.sleep;

import org.jspecify.annotations.NullMarked;

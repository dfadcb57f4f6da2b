/** Tasks that do nothing: what a strategy costs by itself. */
@NullMarked
package io.github.execbench.workload.empty;

import org.jspecify.annotations.NullMarked;

/** Photos that are blurred and shrunk. */
@NullMarked
package io.github.execbench.workload.photo;

import org.jspecify.annotations.NullMarked;

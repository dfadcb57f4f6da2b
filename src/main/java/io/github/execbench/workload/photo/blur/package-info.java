/** From rows of samples to the blurred and shrunk planes of a thumbnail. */
@NullMarked
package io.github.execbench.workload.photo.blur;

import org.jspecify.annotations.NullMarked;

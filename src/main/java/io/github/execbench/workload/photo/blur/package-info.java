/** From rows of samples to the blurred and shrunk planes of a thumbnail. */
package io.github.execbench.workload.photo.blur;

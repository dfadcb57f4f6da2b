/**
 * A baseline JPEG encoder (ITU-T T.81) for planes of floats, small and the same on every machine.
 */
@NullMarked
package io.github.execbench.workload.photo.encode;

import org.jspecify.annotations.NullMarked;

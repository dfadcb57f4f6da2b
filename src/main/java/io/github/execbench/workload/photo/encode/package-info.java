/**
 * A baseline JPEG encoder (ITU-T T.81) for planes of floats, small and the same on every machine.
 */
package io.github.execbench.workload.photo.encode;

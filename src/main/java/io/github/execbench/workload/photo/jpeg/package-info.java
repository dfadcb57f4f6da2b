/**
 * JPEG files below the decoder: their segments, what these say, and repairs that a reader needs.
 */
@NullMarked
package io.github.execbench.workload.photo.jpeg;

import org.jspecify.annotations.NullMarked;

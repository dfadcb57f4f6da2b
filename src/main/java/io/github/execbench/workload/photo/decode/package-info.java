/** From the bytes of a photo to rows of samples. */
@NullMarked
package io.github.execbench.workload.photo.decode;

import org.jspecify.annotations.NullMarked;

/**
 * Tells spare bytes in a JPEG file from lost ones: walks over its entropy-coded data without
 * keeping a sample.
 */
@NullMarked
package io.github.execbench.workload.photo.jpeg.audit;

import org.jspecify.annotations.NullMarked;

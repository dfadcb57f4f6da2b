/** Whole filters: a photo's bytes in, a thumbnail's bytes out. */
@NullMarked
package io.github.execbench.workload.photo.filter;

import org.jspecify.annotations.NullMarked;

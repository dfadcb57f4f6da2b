/** Whole filters: a photo's bytes in, a thumbnail's bytes out. */
package io.github.execbench.workload.photo.filter;

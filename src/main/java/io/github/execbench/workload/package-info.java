/**
 * * The work that is measured. Knows no strategy and no JMH, starts no threads, reads no clock and
 * prints nothing; photos are read from files and written to files.
 *
 * <p>Here and below, what is not there is an empty Optional; null is left to private fields that
 * are filled later, and to what a task returns.
 */
@NullMarked
package io.github.execbench.workload;

import org.jspecify.annotations.NullMarked;

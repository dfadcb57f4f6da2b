/**
 * The work that is measured. Knows no strategy and no JMH, starts no threads, reads no clock and
 * prints nothing; photos are read from files and written to files.
 */
@NullMarked
package io.github.execbench.workload;

import org.jspecify.annotations.NullMarked;

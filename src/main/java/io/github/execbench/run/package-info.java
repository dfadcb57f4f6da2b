/**
 * Runs benchmarks in rounds of forks and keeps the journal.
 *
 * <p>Here and below, what was not asked for is an empty Optional; what the machine doesn't tell is
 * as in {@code results}: NaN or an empty text.
 */
@NullMarked
package io.github.execbench.run;

import org.jspecify.annotations.NullMarked;

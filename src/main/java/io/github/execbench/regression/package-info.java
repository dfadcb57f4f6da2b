/**
 * * Statistics and verdicts of a comparison. Reads no files but the rate of false alarms that it
 * was validated with, a resource of its own.
 *
 * <p>As in {@code results}, an unknown number is NaN; what can't be told is an empty Optional, with
 * a note that says why.
 */
@NullMarked
package io.github.execbench.regression;

import org.jspecify.annotations.NullMarked;

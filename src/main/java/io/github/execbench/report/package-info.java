/**
 * Renders results and findings as text; prints nothing.
 *
 * <p>Here and below, what is unknown, NaN or empty, is shown as {@code -} or left blank, never as
 * 0.
 */
@NullMarked
package io.github.execbench.report;

import org.jspecify.annotations.NullMarked;

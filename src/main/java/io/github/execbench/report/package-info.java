/** Renders results and findings as text; prints nothing. */
@NullMarked
package io.github.execbench.report;

import org.jspecify.annotations.NullMarked;

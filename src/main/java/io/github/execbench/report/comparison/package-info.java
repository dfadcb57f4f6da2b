/** Renders a comparison: as text, Markdown, CSV, JSON and JUnit. */
@NullMarked
package io.github.execbench.report.comparison;

import org.jspecify.annotations.NullMarked;

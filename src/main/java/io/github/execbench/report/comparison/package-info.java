/** Renders a comparison: as text, Markdown, CSV, JSON and JUnit. */
package io.github.execbench.report.comparison;

/** Charts of a summary as SVG. */
@NullMarked
package io.github.execbench.report.svg;

import org.jspecify.annotations.NullMarked;

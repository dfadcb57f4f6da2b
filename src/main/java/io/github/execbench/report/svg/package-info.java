/** Charts of a summary as SVG. */
package io.github.execbench.report.svg;

/** Renders results and findings as text; prints nothing. */
package io.github.execbench.report;

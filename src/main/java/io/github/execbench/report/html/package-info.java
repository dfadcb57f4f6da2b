/** A run as one self-contained page. */
package io.github.execbench.report.html;

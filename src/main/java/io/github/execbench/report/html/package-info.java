/** A run as one self-contained page. */
@NullMarked
package io.github.execbench.report.html;

import org.jspecify.annotations.NullMarked;

/** The files made from a journal that need nothing of JMH, and how files are written. */
@NullMarked
package io.github.execbench.results.output;

import org.jspecify.annotations.NullMarked;

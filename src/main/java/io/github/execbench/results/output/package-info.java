/** The files made from a journal that need nothing of JMH, and how files are written. */
package io.github.execbench.results.output;

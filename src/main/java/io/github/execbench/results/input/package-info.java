/** Reads results: journals, JMH's JSON and CSV. */
@NullMarked
package io.github.execbench.results.input;

import org.jspecify.annotations.NullMarked;

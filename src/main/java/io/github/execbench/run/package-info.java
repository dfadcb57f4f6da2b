/** Runs benchmarks in rounds of forks and keeps the journal. */
@NullMarked
package io.github.execbench.run;

import org.jspecify.annotations.NullMarked;

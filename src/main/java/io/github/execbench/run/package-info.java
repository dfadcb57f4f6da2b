/** Runs benchmarks in rounds of forks and keeps the journal. */
package io.github.execbench.run;

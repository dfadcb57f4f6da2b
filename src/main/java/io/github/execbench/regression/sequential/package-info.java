/** Verdicts on pairs of forks that stay valid however often one looks. */
package io.github.execbench.regression.sequential;

/** Verdicts on pairs of forks that stay valid however often one looks. */
@NullMarked
package io.github.execbench.regression.sequential;

import org.jspecify.annotations.NullMarked;

/** Whether a fork's scores are steady, still warming up, or jump. Pure. */
@NullMarked
package io.github.execbench.regression.steady;

import org.jspecify.annotations.NullMarked;

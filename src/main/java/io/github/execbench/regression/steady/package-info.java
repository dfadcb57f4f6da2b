/** Whether a fork's scores are steady, still warming up, or jump. Pure. */
package io.github.execbench.regression.steady;

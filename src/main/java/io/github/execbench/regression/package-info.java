/** Pure statistics and verdicts of a comparison; no I/O. */
package io.github.execbench.regression;

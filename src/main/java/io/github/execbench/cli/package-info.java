/** The commands: the only place that prints and exits. */
package io.github.execbench.cli;

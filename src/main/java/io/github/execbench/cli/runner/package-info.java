/** Chooses and warms the runner of a command. */
package io.github.execbench.cli.runner;

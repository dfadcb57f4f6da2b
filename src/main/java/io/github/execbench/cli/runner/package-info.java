/** Chooses and warms the runner of a command. */
@NullMarked
package io.github.execbench.cli.runner;

import org.jspecify.annotations.NullMarked;

/** The command that measures the machine itself. */
@NullMarked
package io.github.execbench.cli.noise;

import org.jspecify.annotations.NullMarked;

/** The command <code>try</code>: somebody's own work under every strategy. */
@NullMarked
package io.github.execbench.cli.tryout;

import org.jspecify.annotations.NullMarked;

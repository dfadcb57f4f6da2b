/** The command <code>try</code>: somebody's own work under every strategy. */
package io.github.execbench.cli.tryout;

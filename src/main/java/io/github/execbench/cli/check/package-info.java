/** The command <code>check</code>. */
package io.github.execbench.cli.check;

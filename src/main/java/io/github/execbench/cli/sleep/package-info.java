/** The command <code>sleep</code>. */
package io.github.execbench.cli.sleep;

/** The commands <code>run</code> and <code>report</code>. */
package io.github.execbench.cli.run;

/** The command <code>duet</code>. */
package io.github.execbench.cli.duet;

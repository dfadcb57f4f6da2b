/** The command <code>duet</code>. */
@NullMarked
package io.github.execbench.cli.duet;

import org.jspecify.annotations.NullMarked;

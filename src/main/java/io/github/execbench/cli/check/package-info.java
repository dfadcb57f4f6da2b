/** The command <code>check</code>. */
@NullMarked
package io.github.execbench.cli.check;

import org.jspecify.annotations.NullMarked;

/** The command <code>sleep</code>. */
@NullMarked
package io.github.execbench.cli.sleep;

import org.jspecify.annotations.NullMarked;

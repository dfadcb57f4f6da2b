/** The commands <code>run</code> and <code>report</code>. */
@NullMarked
package io.github.execbench.cli.run;

import org.jspecify.annotations.NullMarked;

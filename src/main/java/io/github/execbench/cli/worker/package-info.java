/** The command <code>worker</code>. */
@NullMarked
package io.github.execbench.cli.worker;

import org.jspecify.annotations.NullMarked;

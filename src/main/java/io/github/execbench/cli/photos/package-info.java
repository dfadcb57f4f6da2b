/** The commands <code>photos</code> and <code>generate</code>. */
@NullMarked
package io.github.execbench.cli.photos;

import org.jspecify.annotations.NullMarked;

/** The commands <code>photos</code> and <code>generate</code>. */
package io.github.execbench.cli.photos;

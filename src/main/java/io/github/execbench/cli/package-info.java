/**
 * The commands: the only place that prints and exits.
 *
 * <p>Here and below, an option that was not given may be null in the field that picocli sets; from
 * there on it is an empty Optional.
 */
@NullMarked
package io.github.execbench.cli;

import org.jspecify.annotations.NullMarked;

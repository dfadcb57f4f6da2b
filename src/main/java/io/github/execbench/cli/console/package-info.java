/** What every command needs: printing, exit codes, converters of options. */
@NullMarked
package io.github.execbench.cli.console;

import org.jspecify.annotations.NullMarked;

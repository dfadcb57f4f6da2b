/** What every command needs: printing, exit codes, converters of options. */
package io.github.execbench.cli.console;

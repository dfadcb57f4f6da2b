/** The command that measures the machine itself. */
package io.github.execbench.cli.noise;

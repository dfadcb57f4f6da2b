/** What is JMH's: its options, its forks, its result files. */
@NullMarked
package io.github.execbench.run.jmh;

import org.jspecify.annotations.NullMarked;

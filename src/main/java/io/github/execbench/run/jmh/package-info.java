/** What is JMH's: its options, its forks, its result files. */
package io.github.execbench.run.jmh;

/** Runs two builds in turn, fork by fork. */
@NullMarked
package io.github.execbench.run.duet;

import org.jspecify.annotations.NullMarked;

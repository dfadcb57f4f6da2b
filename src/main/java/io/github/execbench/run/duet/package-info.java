/** Runs two builds in turn, fork by fork. */
package io.github.execbench.run.duet;

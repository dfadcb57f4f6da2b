/** What a run appends to its journal, fork by fork: the source of all its other files. */
package io.github.execbench.results.journal;

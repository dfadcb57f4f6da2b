/** What a run appends to its journal, fork by fork: the source of all its other files. */
@NullMarked
package io.github.execbench.results.journal;

import org.jspecify.annotations.NullMarked;

/** Scores, speed-ups and efficiencies with their intervals, computed from a journal. */
@NullMarked
package io.github.execbench.results.summary;

import org.jspecify.annotations.NullMarked;

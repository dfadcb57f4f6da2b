/** Scores, speed-ups and efficiencies with their intervals, computed from a journal. */
package io.github.execbench.results.summary;

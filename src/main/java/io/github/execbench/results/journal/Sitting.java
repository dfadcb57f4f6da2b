package io.github.execbench.results.journal;

import java.time.Instant;

/**
 * The end of one sitting: a run that was ended and resumed has several.
 *
 * @param end why it ended
 * @param seconds from the command's start
 * @param forkSeconds of them in forks
 * @param forks measured or failed in this sitting
 */
public record Sitting(Instant started, String end, double seconds, double forkSeconds, int forks) {}

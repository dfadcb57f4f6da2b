package io.github.execbench.results;

/**
 * A score as JMH prints it where it keeps no raw data.
 *
 * @param score the mean over the iterations of all forks
 * @param error half the width of Student's t interval at 99.9 % over those iterations; NaN of two
 *     or fewer
 * @param samples the number of iterations
 * @param resolution the last printed digit, such as 1e-6: score and error are off by up to half of
 *     it
 */
public record PrintedScore(double score, double error, long samples, double resolution) {}

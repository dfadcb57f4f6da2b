package io.github.execbench.results.journal;

/**
 * Why a fork gave no score.
 *
 * @param reason one line
 * @param output the end of what it wrote
 */
public record ForkFailure(String reason, String output) {}

package io.github.execbench.results;

/**
 * What is to be thought of one fork.
 *
 * @param mayFall share by which its cost may still fall, such as 0.2; 0 unless it is warming
 */
public record ForkVerdict(Steadiness steadiness, double mayFall) {}

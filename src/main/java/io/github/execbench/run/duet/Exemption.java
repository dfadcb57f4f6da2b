package io.github.execbench.run.duet;

import java.util.OptionalDouble;

/**
 * A benchmark that is treated in its own way, as the policy said when the duet began.
 *
 * @param benchmark a regular expression, found in name, mode and parameters
 * @param margin its own margin
 * @param ignore whether it is left out
 * @param reason why
 */
public record Exemption(String benchmark, OptionalDouble margin, boolean ignore, String reason) {}

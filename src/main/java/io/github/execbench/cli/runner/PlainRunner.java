package io.github.execbench.cli.runner;

import io.github.execbench.cli.console.PlainArguments;
import io.github.execbench.strategy.Strategy;
import java.util.Optional;

/**
 * The options of {@link RunnerChoice}, from plain arguments.
 *
 * @param asked the parallelism that was asked for; 0 if none was
 */
public record PlainRunner(Strategy strategy, long asked) {

  public static final String STRATEGY = "--strategy";
  public static final String PARALLELISM = "--parallelism";

  /** So many digits are surely an int. */
  private static final int MOST_DIGITS = 9;

  /** Empty if a value is wrong, or right in another way of writing, or needs other options. */
  public static Optional<PlainRunner> of(PlainArguments arguments, Strategy ifNoneIsNamed) {
    String named = arguments.value(STRATEGY).orElse(ifNoneIsNamed.name());
    String asked = arguments.value(PARALLELISM).orElse("");
    for (Strategy strategy : Strategy.values()) {
      if (strategy != Strategy.CLUSTER && strategy.name().equals(named) && isCount(asked)) {
        long count = asked.isEmpty() ? 0 : Long.parseLong(asked);
        return count > strategy.largestParallelism()
            ? Optional.empty()
            : Optional.of(new PlainRunner(strategy, count));
      }
    }
    return Optional.empty();
  }

  /** As {@link Parallelism} has it. */
  public int parallelism(int ifNoneIsNamed) {
    return Parallelism.of(strategy, asked, ifNoneIsNamed);
  }

  /** Whether a text is empty, or a number from 1 on, in digits alone. */
  private static boolean isCount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() <= MOST_DIGITS && !text.startsWith("0");
  }
}

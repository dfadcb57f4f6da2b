package io.github.execbench.run.duet;

import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.Metric;
import io.github.execbench.run.jmh.Watchdog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listens to what JMH prints while a fork runs, which is alike in all its versions: what its result
 * file lacks (the warm-up, why it failed) and when the next sign of life is due.
 */
final class ForkText implements Consumer<String> {

  private static final Duration START = Duration.ofMinutes(2);

  private static final Pattern TIME =
      Pattern.compile("# (Warmup|Measurement|Timeout): .*?(\\d+) (ns|us|ms|s|min|hr|day)\\b.*");
  private static final Pattern WARMUP =
      Pattern.compile("# Warmup Iteration +\\d+: +([^ ±]+)(?: ±\\([^)]*\\) [^ ]+)? (\\S+/\\S+).*");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.,'\\u00a0\\u202f]*(E-?\\d+)?");
  private static final Pattern THROWN =
      Pattern.compile("(?:Caused by: )?(?:[\\p{L}_$][\\w$]*\\.)+[\\w$]*(?:Exception|Error)\\b.*");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "ns", Duration.ofNanos(1),
          "us", Duration.ofNanos(1000),
          "ms", Duration.ofMillis(1),
          "s", Duration.ofSeconds(1),
          "min", Duration.ofMinutes(1),
          "hr", Duration.ofHours(1),
          "day", Duration.ofDays(1));

  private final Watchdog watchdog;
  private final List<Iteration> warmup = new ArrayList<>();
  private Duration iteration = Duration.ZERO;
  private Duration timeout = START;
  private boolean failing;
  private String thrown = "";

  ForkText(Watchdog watchdog) {
    this.watchdog = watchdog;
    watchdog.expect(Duration.ZERO, START);
  }

  @Override
  public synchronized void accept(String line) {
    Matcher time = TIME.matcher(line);
    if (time.matches() && time.group(2).length() < 7) {
      Duration said =
          UNITS
              .getOrDefault(time.group(3), Duration.ZERO)
              .multipliedBy(Long.parseLong(time.group(2)));
      if (time.group(1).equals("Timeout")) {
        timeout = said;
      } else if (said.compareTo(iteration) > 0) {
        iteration = said;
      }
    }
    Matcher warm = WARMUP.matcher(line);
    if (warm.matches()) {
      number(warm.group(1)).ifPresent(score -> warmup.add(iteration(score, warm.group(2))));
    }
    failing |= line.contains("<failure>");
    if (thrown.isEmpty() && failing && THROWN.matcher(line).matches()) {
      thrown = line;
    }
    watchdog.expect(iteration, timeout);
  }

  private static Iteration iteration(double score, String unit) {
    return Iteration.of(
        new Metric("", "ScalarResult", unit, "AVG", score, List.of(), ""), List.of());
  }

  /** In any language that JMH's %.3f may speak: the last mark is the decimal one. */
  static OptionalDouble number(String text) {
    if (text.startsWith("≈")) { // JMH 1.10 and later: a power of ten, for what is next to nothing
      return OptionalDouble.empty();
    }
    if (!NUMBER.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    String whole = mark < 0 ? text : text.substring(0, mark);
    String rest = mark < 0 ? "" : "." + text.substring(mark + 1);
    return OptionalDouble.of(Double.parseDouble(whole.replaceAll("[^0-9E-]", "") + rest));
  }

  synchronized List<Iteration> warmup() {
    return List.copyOf(warmup);
  }

  /** What the benchmark threw; empty if it didn't say. */
  synchronized String thrown() {
    return thrown;
  }
}

package io.github.execbench.run.jmh;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkFailure;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.run.Step;
import io.github.execbench.run.machine.LoadMeter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Runs each fork as a JMH run of its own. */
public final class JmhForks {

  private static final long SIGNAL_MILLIS = 300;
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private final JmhOptions options;
  private final Map<BenchmarkId, Combination> combinations;
  private final Function<Combination, List<String>> jvmArguments;
  private final OutputStream text;
  private final LoadMeter meter;
  private final BooleanSupplier ending;
  private final Set<BenchmarkId> started = new HashSet<>();

  /**
   * @param jvmArguments what each fork's JVM gets besides what was asked for
   * @param text where JMH's own text goes
   * @param ending whether a signal has told this JVM to end
   */
  public JmhForks(
      JmhOptions options,
      List<Combination> combinations,
      Function<Combination, List<String>> jvmArguments,
      OutputStream text,
      LoadMeter meter,
      BooleanSupplier ending) {
    this.options = options;
    this.combinations =
        combinations.stream().collect(Collectors.toMap(Combination::id, Function.identity()));
    this.jvmArguments = jvmArguments;
    this.text = text;
    this.meter = meter;
    this.ending = ending;
  }

  /**
   * Runs one fork to its end; a failure of the fork is a record that says so.
   *
   * @param warmup its iterations; empty for those asked for, or the benchmark's own
   * @throws InterruptedException if it was ended from outside; no process of it is left
   */
  public ForkRecord run(Step.Fork step, OptionalInt warmup) throws InterruptedException {
    boolean first = started.add(step.id()) && step.round() == 1;
    Combination combination =
        Objects.requireNonNull(combinations.get(step.id()), "each step is one of the plan");
    ForkOptions fork =
        new ForkOptions(options.options(), combination, jvmArguments.apply(combination), first);
    warmup.ifPresent(fork::warmupIterations);
    combinations.get(step.id()).setPropertiesHere();
    Instant start = Instant.now();
    long nanos = System.nanoTime();
    LoadMeter.Reading before = meter.read();
    try (Watchdog watchdog = new Watchdog()) {
      ForkOutput output = new ForkOutput(text, options.verbosity(), watchdog);
      watchdog.expect(Duration.ZERO, START_LIMIT);
      Attempt attempt = measure(fork, output);
      awaitEnd(attempt, watchdog);
      double seconds = (System.nanoTime() - nanos) / 1e9;
      Optional<BenchmarkResult> measured = attempt.measured();
      return new ForkRecord(
          step.number(),
          step.id(),
          step.round(),
          start,
          seconds,
          output.settings(),
          output.warmup(),
          measured.map(done -> JmhMapping.iterations(done, output.activities())).orElse(List.of()),
          measured.map(JmhMapping::extra).orElse(List.of()),
          meter.since(before),
          measured.isPresent()
              ? Optional.empty()
              : Optional.of(failure(attempt, watchdog, output.tail())));
    }
  }

  private static Attempt measure(ForkOptions fork, ForkOutput output) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    // JMH writes what a fork prints to these.
    System.setOut(output.stream());
    System.setErr(output.stream());
    try {
      Collection<RunResult> results = new Runner(fork, output).run();
      return new Attempt(
          results.stream().flatMap(run -> run.getBenchmarkResults().stream()).findFirst(),
          new RunnerException("JMH gave no result"));
    } catch (RunnerException | RuntimeException e) {
      return new Attempt(Optional.empty(), e);
    } finally {
      output.stream().flush();
      System.setOut(out);
      System.setErr(err);
    }
  }

  /**
   * A signal may reach a fork before it reaches this JVM, and JMH swallows our interruption: the
   * fork then seems to have failed. So a failure waits a moment for the signal that caused it.
   */
  private void awaitEnd(Attempt attempt, Watchdog watchdog) throws InterruptedException {
    try {
      if (attempt.measured().isEmpty() && !ending.getAsBoolean()) {
        Thread.sleep(SIGNAL_MILLIS);
      }
    } catch (InterruptedException e) {
      watchdog.killForks();
      throw e;
    }
    if (ending.getAsBoolean()) {
      watchdog.killForks();
      throw new InterruptedException();
    }
  }

  private static ForkFailure failure(Attempt attempt, Watchdog watchdog, String tail) {
    String reason = reason(attempt, watchdog);
    String words = watchdog.silence().isPresent() ? "" : LastWords.in(tail);
    return new ForkFailure(words.isEmpty() ? reason : reason + ": " + words, tail);
  }

  private static String reason(Attempt attempt, Watchdog watchdog) {
    return watchdog
        .silence()
        .map(s -> "hung: killed after " + s.toSeconds() + " s without a sign of life")
        .orElseGet(() -> FailureReason.of(attempt.error()));
  }

  /**
   * What came of a fork.
   *
   * @param error why, if nothing was measured
   */
  private record Attempt(Optional<BenchmarkResult> measured, Exception error) {}
}

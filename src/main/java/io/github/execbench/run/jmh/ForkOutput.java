package io.github.execbench.run.jmh;

import io.github.execbench.io.Tail;
import io.github.execbench.results.journal.Activity;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.JmhSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Listens to one fork: passes JMH's text on, keeps its end, collects the warm-up and tells the
 * watchdog what to expect next. JMH calls it from several threads.
 */
final class ForkOutput implements OutputFormat {

  private static final int TAIL_BYTES = 8192;

  private final Tail tail = new Tail(TAIL_BYTES);
  private final PrintStream stream;
  private final OutputFormat text;
  private final Watchdog watchdog;
  private final List<Iteration> warmup = new ArrayList<>();
  private final List<Optional<Activity>> activities = new ArrayList<>();
  private Optional<JmhSettings> settings = Optional.empty();

  /**
   * @param copy where JMH's text goes besides
   * @param watchdog told of each step
   */
  ForkOutput(OutputStream copy, VerboseMode verbosity, Watchdog watchdog) {
    this.stream = new PrintStream(new Tee(tail, copy), true, StandardCharsets.UTF_8);
    this.text = OutputFormatFactory.createFormatInstance(stream, verbosity);
    this.watchdog = watchdog;
  }

  /** What a benchmark prints belongs here too. */
  PrintStream stream() {
    return stream;
  }

  synchronized Optional<JmhSettings> settings() {
    return settings;
  }

  synchronized List<Iteration> warmup() {
    return List.copyOf(warmup);
  }

  /** Of the measured iterations, in their order. */
  synchronized List<Optional<Activity>> activities() {
    return List.copyOf(activities);
  }

  String tail() {
    return tail.text().strip();
  }

  @Override
  public synchronized void startBenchmark(BenchmarkParams params) {
    settings = Optional.of(JmhMapping.settings(params));
    watchdog.expect(Duration.ZERO, limit(params));
    text.startBenchmark(params);
  }

  @Override
  public synchronized void iteration(
      BenchmarkParams params, IterationParams iteration, int number) {
    long nanos = iteration.getTime().convertTo(TimeUnit.NANOSECONDS);
    watchdog.expect(Duration.ofNanos(nanos), limit(params));
    text.iteration(params, iteration, number);
  }

  @Override
  public synchronized void iterationResult(
      BenchmarkParams params, IterationParams iteration, int number, IterationResult data) {
    watchdog.expect(Duration.ZERO, limit(params));
    Optional<Activity> activity = ForkMeter.take(data);
    if (iteration.getType() == IterationType.WARMUP) {
      warmup.add(JmhMapping.warmup(data, activity));
    } else {
      activities.add(activity);
    }
    text.iterationResult(params, iteration, number, data);
  }

  private static Duration limit(BenchmarkParams params) {
    return Duration.ofMillis(params.getTimeout().convertTo(TimeUnit.MILLISECONDS));
  }

  @Override
  public synchronized void endBenchmark(BenchmarkResult result) {
    if (result != null) {
      result.getIterationResults().forEach(ForkMeter::take);
    }
    text.endBenchmark(result);
  }

  /** JMH's tables and words at the end of each fork say less than ours at the end of the run. */
  @Override
  public void startRun() {}

  @Override
  public void endRun(Collection<RunResult> results) {}

  @Override
  public synchronized void print(String s) {
    text.print(s);
  }

  @Override
  public synchronized void println(String s) {
    if (!JmhLock.isWarning(s)) {
      text.println(s);
    }
  }

  @Override
  public synchronized void flush() {
    text.flush();
  }

  @Override
  public void close() {
    flush();
  }

  @Override
  public synchronized void verbosePrintln(String s) {
    text.verbosePrintln(s);
  }

  @Override
  public synchronized void write(int b) {
    text.write(b);
  }

  @Override
  public synchronized void write(byte[] b) throws IOException {
    text.write(b);
  }

  /** Writes everything twice. */
  private static final class Tee extends OutputStream {

    private final OutputStream first;
    private final OutputStream second;

    Tee(OutputStream first, OutputStream second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public void write(int b) throws IOException {
      first.write(b);
      second.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      first.write(bytes, offset, length);
      second.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      second.flush();
    }
  }
}

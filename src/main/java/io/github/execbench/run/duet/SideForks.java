package io.github.execbench.run.duet;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkFailure;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Iteration;
import io.github.execbench.results.journal.JmhSettings;
import io.github.execbench.run.jmh.LastWords;
import io.github.execbench.run.jmh.Watchdog;
import io.github.execbench.run.machine.LoadMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** Runs forks of a side, each by the jar's own JMH, in a JVM and a temporary folder of its own. */
public final class SideForks {

  private static final long SIGNAL_MILLIS = 300;
  private static final String RESULT = "result.json";

  private final List<String> jmhArguments;
  private final LoadMeter meter;
  private final BooleanSupplier ending;

  /**
   * @param jmhArguments what was asked of JMH, for both sides, without regular expressions
   * @param ending whether a signal has told this JVM to end
   */
  public SideForks(List<String> jmhArguments, LoadMeter meter, BooleanSupplier ending) {
    this.jmhArguments = List.copyOf(jmhArguments);
    this.meter = meter;
    this.ending = ending;
  }

  /**
   * Runs one fork to its end; a failure of the fork is a record that says so.
   *
   * @param warmup iterations; empty for the benchmark's own or those asked for
   * @throws InterruptedException if it was ended from outside; no process of it is left
   * @throws IOException if there is no room for its files, or its JVM can't be started
   */
  public ForkRecord run(Side side, BenchmarkId id, int round, int number, OptionalInt warmup)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("execbench-duet");
    try {
      return run(side, id, round, number, arguments(side, id, warmup, folder), folder);
    } finally {
      TemporaryFiles.delete(folder);
    }
  }

  private ForkRecord run(
      Side side, BenchmarkId id, int round, int number, List<String> arguments, Path folder)
      throws IOException, InterruptedException {
    Instant start = Instant.now();
    long nanos = System.nanoTime();
    LoadMeter.Reading before = meter.read();
    ChildProcess.Ended ended;
    ForkText text;
    try (Watchdog watchdog = new Watchdog()) {
      text = new ForkText(watchdog);
      ended = ChildProcess.run(new ProcessBuilder(side.command(arguments)), watchdog, text);
    }
    ForkResult result = result(ended, text, folder.resolve(RESULT));
    if (result.failure().isPresent() && !ending.getAsBoolean()) {
      Thread.sleep(SIGNAL_MILLIS); // a signal may reach the fork before it reaches this JVM
    }
    if (ending.getAsBoolean()) {
      throw new InterruptedException();
    }
    return new ForkRecord(
        number,
        id,
        round,
        start,
        (System.nanoTime() - nanos) / 1e9,
        result.settings(),
        text.warmup(),
        result.iterations(),
        List.of(),
        meter.since(before),
        result.failure());
  }

  private List<String> arguments(Side side, BenchmarkId id, OptionalInt warmup, Path folder) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(JmhArguments.withJvmArguments(jmhArguments, side.forkArguments()));
    arguments.addAll(List.of("-f", "1", "-foe", "true", "-v", "NORMAL", "-bm", id.mode()));
    arguments.addAll(List.of("-rf", "json", "-rff", folder.resolve(RESULT).toString()));
    warmup.ifPresent(count -> arguments.addAll(List.of("-wi", Integer.toString(count))));
    id.params().forEach((name, value) -> arguments.addAll(List.of("-p", name + "=" + value)));
    arguments.add("^\\Q" + id.benchmark() + "\\E$");
    return arguments;
  }

  private record ForkResult(
      Optional<JmhSettings> settings, List<Iteration> iterations, Optional<ForkFailure> failure) {

    static ForkResult failed(String reason, String tail) {
      return new ForkResult(
          Optional.empty(), List.of(), Optional.of(new ForkFailure(reason, tail)));
    }
  }

  private static ForkResult result(ChildProcess.Ended ended, ForkText text, Path file)
      throws IOException {
    if (ended.silence().isPresent()) {
      return ForkResult.failed(
          "hung: killed after " + ended.silence().get().toSeconds() + " s without a sign of life",
          ended.tail());
    }
    if (!text.thrown().isEmpty()) {
      return ForkResult.failed(text.thrown(), ended.tail());
    }
    if (ended.exitCode() != 0 || !Files.exists(file)) {
      String words = LastWords.in(ended.tail());
      String said = words.isEmpty() ? lastLine(ended.tail()) : words;
      return ForkResult.failed(
          "its JMH ended with " + ended.exitCode() + ": " + said, ended.tail());
    }
    try {
      ForkJson json = ForkJson.of(Files.readString(file));
      List<Iteration> iterations = json.iterations();
      double least =
          iterations.stream().mapToDouble(i -> i.primary().score()).min().orElse(Double.NaN);
      return least > 0
          ? new ForkResult(Optional.of(json.settings()), iterations, Optional.empty())
          : ForkResult.failed("it has no score above 0", ended.tail());
    } catch (IllegalArgumentException e) {
      return ForkResult.failed(String.valueOf(e.getMessage()), ended.tail());
    }
  }

  private static String lastLine(String tail) {
    return tail.lines()
        .filter(line -> !line.isBlank())
        .reduce("it said nothing", (_, b) -> b)
        .strip();
  }
}

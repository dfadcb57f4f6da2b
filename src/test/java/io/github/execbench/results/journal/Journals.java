package io.github.execbench.results.journal;

import io.github.execbench.results.BenchmarkId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Journals for tests. */
public final class Journals {

  public static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");

  private Journals() {}

  public static BenchmarkId id(String strategy) {
    return BenchmarkId.of("org.example.WaitBenchmark.wait", "avgt", Map.of("strategy", strategy));
  }

  public static RunSettings settings(OptionalDouble timeBudget, OptionalDouble precision) {
    return new RunSettings(
        List.of("-f", "2"),
        false,
        "/photos",
        0.99,
        OptionalInt.of(2),
        timeBudget,
        precision,
        Optional.empty());
  }

  public static Environment environment() {
    return environment(List.of("-Xmx1g"));
  }

  /** The same with other flags of the JVM. */
  public static Environment environment(List<String> jvmFlags) {
    return new Environment(
        "A \"CPU\", fast",
        2,
        4,
        Double.NaN,
        8e9,
        "Linux",
        "6.1",
        "amd64",
        "",
        new Environment.Jdk("25", "25+36", "Vendor", "VM 25", "/jdk"),
        jvmFlags,
        "1.37",
        "1.0",
        "benchmarks.jar",
        "abc",
        "def",
        Optional.of(new Environment.Photos("/photos", 13, "123")),
        List.of());
  }

  public static JournalHead head(RunSettings settings, int rounds, BenchmarkId... ids) {
    List<PlannedBenchmark> benchmarks = new ArrayList<>();
    for (BenchmarkId id : ids) {
      benchmarks.add(new PlannedBenchmark(id, rounds, 1));
    }
    return new JournalHead(JournalHead.FORMAT, TIME, 42, settings, environment(), benchmarks);
  }

  public static JournalHead head(int rounds, BenchmarkId... ids) {
    return head(settings(OptionalDouble.empty(), OptionalDouble.empty()), rounds, ids);
  }

  /** A fork of one second with the given iteration scores. */
  public static ForkRecord fork(int number, BenchmarkId id, int round, double... scores) {
    List<Iteration> iterations = new ArrayList<>();
    for (double score : scores) {
      iterations.add(iteration(score));
    }
    return new ForkRecord(
        number,
        id,
        round,
        TIME,
        1,
        Optional.of(jmh()),
        List.of(iteration(99.5)),
        iterations,
        List.of(),
        MachineLoad.unknown(),
        Optional.empty());
  }

  /** A fork of what was planned as so many iterations of a second. */
  public static ForkRecord fork(
      BenchmarkId id,
      int warmupPlanned,
      int planned,
      List<Iteration> warmup,
      List<Iteration> measured) {
    return new ForkRecord(
        1,
        id,
        1,
        TIME,
        1,
        Optional.of(jmh(seconds(warmupPlanned), seconds(planned))),
        warmup,
        measured,
        List.of(),
        MachineLoad.unknown(),
        Optional.empty());
  }

  private static IterationPlan seconds(int iterations) {
    return new IterationPlan(iterations, 1, TimeUnit.SECONDS, 1);
  }

  public static ForkRecord failure(int number, BenchmarkId id, int round, String reason) {
    return new ForkRecord(
        number,
        id,
        round,
        TIME,
        1,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        MachineLoad.unknown(),
        Optional.of(new ForkFailure(reason, "last words")));
  }

  private static Iteration iteration(double score) {
    return Iteration.of(
        new Metric("wait", "AverageTimeResult", "ms/op", "AVG", score, List.of(), ""), List.of());
  }

  private static JmhSettings jmh() {
    IterationPlan plan = new IterationPlan(2, 10, TimeUnit.MILLISECONDS, 1);
    return jmh(plan, plan);
  }

  private static JmhSettings jmh(IterationPlan warmup, IterationPlan measured) {
    return new JmhSettings(
        1,
        List.of(1),
        List.of(),
        false,
        warmup,
        measured,
        true,
        TimeUnit.MILLISECONDS,
        1,
        600_000,
        "/jdk/bin/java",
        List.of("-Xmx1g"),
        "25",
        "VM",
        "25+36",
        "1.37");
  }
}

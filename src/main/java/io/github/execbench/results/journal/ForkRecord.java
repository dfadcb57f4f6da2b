package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One fork of one benchmark: measured, or failed.
 *
 * @param number in the order of execution, from 1
 * @param round from 1
 * @param seconds from its start to its end, the JVM's own start included
 * @param settings empty if it failed before JMH told them
 * @param warmup warm-up iterations, without secondary results
 * @param measurement empty if it failed
 * @param extra results of the fork as a whole, as external profilers give
 * @param failure why there is no score; empty for a measured fork
 */
@JsonInclude(Include.NON_EMPTY)
public record ForkRecord(
    int number,
    BenchmarkId id,
    int round,
    Instant start,
    double seconds,
    Optional<JmhSettings> settings,
    List<Iteration> warmup,
    List<Iteration> measurement,
    List<Metric> extra,
    MachineLoad load,
    Optional<ForkFailure> failure) {

  public ForkRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(load, "load");
    warmup = warmup == null ? List.of() : List.copyOf(warmup);
    measurement = measurement == null ? List.of() : List.copyOf(measurement);
    extra = extra == null ? List.of() : List.copyOf(extra);
  }

  /** The same with what the ruler took before it. */
  public ForkRecord withRuler(double rulerSeconds) {
    return new ForkRecord(
        number,
        id,
        round,
        start,
        seconds,
        settings,
        warmup,
        measurement,
        extra,
        load.withRuler(rulerSeconds),
        failure);
  }

  public boolean failed() {
    return failure.isPresent();
  }

  /**
   * The fork's mean: of its iterations' scores, or in sample mode of all its samples. NaN if it
   * failed.
   */
  public double score() {
    boolean sampled =
        measurement.stream().anyMatch(iteration -> !iteration.primary().histogram().isEmpty());
    return sampled
        ? sampleMean()
        : measurement.stream().mapToDouble(i -> i.primary().score()).average().orElse(Double.NaN);
  }

  private double sampleMean() {
    List<Metric.Bin> bins =
        measurement.stream().flatMap(i -> i.primary().histogram().stream()).toList();
    double sum = bins.stream().mapToDouble(bin -> bin.value() * bin.count()).sum();
    return sum / bins.stream().mapToLong(Metric.Bin::count).sum();
  }

  /** The mean over its iterations of what a profiler added; empty if none did. */
  public OptionalDouble secondary(String label) {
    return measurement.stream()
        .flatMap(iteration -> iteration.secondary().stream())
        .filter(metric -> Labels.plain(metric.label()).equals(label))
        .mapToDouble(Metric::score)
        .average();
  }

  /** The score's unit; empty if the fork failed. */
  public Optional<String> unit() {
    return measurement.stream().findFirst().map(iteration -> iteration.primary().unit());
  }
}

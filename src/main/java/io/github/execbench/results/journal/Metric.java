package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/**
 * One result of one iteration (or of a whole fork, as external profilers give), as JMH reported it,
 * threads already brought together.
 *
 * @param label JMH's label: the method's name for the primary result
 * @param type JMH's class of result, such as AverageTimeResult; it decides how results are merged
 * @param unit such as ms/op
 * @param policy how JMH merges iterations: AVG, SUM, MAX or MIN
 * @param score in {@code unit}; NaN if the result is nothing but text
 * @param histogram in sample mode what was drawn, else empty
 * @param text what a profiler wrote, else empty
 */
@JsonInclude(Include.NON_EMPTY)
public record Metric(
    String label,
    String type,
    String unit,
    String policy,
    double score,
    List<Bin> histogram,
    String text) {

  public Metric {
    label = label == null ? "" : label;
    unit = unit == null ? "" : unit;
    histogram = histogram == null ? List.of() : List.copyOf(histogram);
    text = text == null ? "" : text;
  }

  /** So many samples of one value. */
  public record Bin(double value, long count) {}
}

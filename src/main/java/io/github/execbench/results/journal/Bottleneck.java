package io.github.execbench.results.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a flight recording of a few extra batches, which no score includes, says of the work under
 * one strategy. Times are of all threads together and may exceed the clock's.
 *
 * @param params of the benchmark: strategy, parallelism and those of the work
 * @param seconds the batches took
 * @param cpuSeconds the JVM and the processes that it started computed
 * @param collectSeconds of pauses for garbage
 * @param lockSeconds threads waited to enter locks, by waits of 1 ms and more
 * @param lock the class of the lock that was waited for longest; "" if none was
 * @param lockAt where in the code, class and method; "" if unknown
 * @param pinnedSeconds virtual threads waited while they held their carrier
 * @param pinnedAt where in the code; "" if unknown
 */
@JsonInclude(Include.ALWAYS)
public record Bottleneck(
    SortedMap<String, String> params,
    double seconds,
    double cpuSeconds,
    double collectSeconds,
    double lockSeconds,
    String lock,
    String lockAt,
    double pinnedSeconds,
    String pinnedAt) {

  public Bottleneck {
    params = new TreeMap<>(params);
  }
}

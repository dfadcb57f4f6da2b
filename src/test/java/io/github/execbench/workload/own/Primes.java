package io.github.execbench.workload.own;

import io.github.execbench.workload.Task;
import java.util.stream.IntStream;

/** Counts the primes below a limit. */
public record Primes(int limit) implements Task<Long> {
  @Override
  public String name() {
    return "primes below " + limit;
  }

  @Override
  public Long call() {
    return IntStream.range(2, limit)
        .filter(n -> IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(d -> n % d == 0))
        .count();
  }
}

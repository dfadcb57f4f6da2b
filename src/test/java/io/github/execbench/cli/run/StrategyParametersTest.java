package io.github.execbench.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrategyParametersTest {

  private static final StrategyParameters RULE = new StrategyParameters(2);

  @Test
  void aBlankParameterIsEveryStrategyThatNeedsNoLibrary() {
    List<String> five =
        List.of("SEQUENTIAL", "THREAD_POOL", "FORK_JOIN", "VIRTUAL_THREADS", "PROCESS");
    List<String> all =
        List.of("SEQUENTIAL", "THREAD_POOL", "FORK_JOIN", "VIRTUAL_THREADS", "PROCESS", "CLUSTER");
    assertEquals(five, RULE.defaults("strategy", all));
  }

  @Test
  void whatABenchmarkNamesItselfStays() {
    List<String> named = List.of("PROCESS", "CLUSTER");
    assertEquals(named, RULE.defaults("strategy", named));
    assertEquals(List.of("1", "2"), RULE.defaults("parallelism", List.of("1", "2")));
  }
}

package io.github.execbench.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.strategy.cluster.StandingWorker;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StandingWorker.class)
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

  /** The worker has 5 slots. */
  @ParameterizedTest
  @CsvSource({"cores, 5", "3, 3", "8, 5"})
  void ofStandingWorkersARowSaysTheSlotsThatAreThere(String asked, String used) throws Exception {
    var params = new TreeMap<>(Map.of("strategy", "CLUSTER", "parallelism", asked));
    assertEquals(used, RULE.resolve(params).get("parallelism"));
  }

  @Test
  void whatABenchmarkNamesItselfStays() {
    List<String> named = List.of("PROCESS", "CLUSTER");
    assertEquals(named, RULE.defaults("strategy", named));
    assertEquals(List.of("1", "2"), RULE.defaults("parallelism", List.of("1", "2")));
  }
}

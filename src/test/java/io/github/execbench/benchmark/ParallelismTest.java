package io.github.execbench.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.TaskRunner;
import io.github.execbench.strategy.cluster.StandingWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The standing worker has 5 slots. */
@ExtendWith(StandingWorker.class)
class ParallelismTest {

  @Test
  void aRowNeverSaysMoreSlotsThanThereAre() {
    var failure =
        assertThrows(IllegalStateException.class, () -> Parallelism.open(Strategy.CLUSTER, "6"));
    assertEquals("CLUSTER: parallelism 6, but 5 slot(s)", failure.getMessage());
  }

  @Test
  void oneAfterTheOtherIsOneWhateverIsAsked() {
    try (TaskRunner runner = Parallelism.open(Strategy.SEQUENTIAL, "6")) {
      assertEquals(1, runner.parallelism());
    }
  }
}

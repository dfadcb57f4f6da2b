package io.github.execbench.regression.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.regression.FalseAlarms;
import io.github.execbench.regression.Method;
import java.nio.file.Path;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

class DuetReplayTest {

  /** What reports of duet quote must come from this code and the committed bank. */
  @Test
  void quotesWhatItCounts() {
    FalseAlarms quoted = Method.DUET.validated();
    Bank bank = Bank.read(Path.of("benchmarks-results", "fork-bank"));
    DuetReplay.Counts counts =
        new DuetReplay(bank, quoted.forks(), quoted.suites())
            .count(1, DuetReplay.Slowed.NONE, ValidateMain.SEED);
    assertEquals(counts.alarms(), quoted.alarms());
    double upper =
        BetaDistribution.of(quoted.alarms() + 1.0, quoted.suites() - quoted.alarms())
            .inverseCumulativeProbability(0.95);
    assertEquals(upper, quoted.upper(), 5e-5);
  }
}

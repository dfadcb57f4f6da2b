package io.github.execbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journals;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulerTextTest {

  private static final ForkRecord FORK = Journals.fork(1, Journals.id("SEQUENTIAL"), 1, 5);

  @Test
  void saysHowFarTheMachineDrifted() {
    List<ForkRecord> forks = List.of(FORK.withRuler(0.4), FORK, FORK.withRuler(0.6));
    assertEquals(
        "Ruler: the same work took 400 to 600 ms, 500 at the mean, over 2 rounds: the machine's"
            + " speed differed by 50 %.",
        RulerText.line(forks).orElseThrow());
    assertEquals(
        "by the ruler the candidate's machine took 1.250 times as long as the baseline's for the"
            + " same work",
        RulerText.difference(List.of(FORK.withRuler(0.4)), forks).orElseThrow());
  }

  @Test
  void saysNothingWithoutOne() {
    assertEquals(Optional.empty(), RulerText.line(List.of(FORK)));
    assertEquals(Optional.empty(), RulerText.difference(List.of(FORK), List.of(FORK)));
  }
}

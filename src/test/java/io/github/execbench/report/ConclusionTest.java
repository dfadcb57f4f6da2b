package io.github.execbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.ForkVerdict;
import io.github.execbench.results.Steadiness;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.summary.RowSteadiness;
import io.github.execbench.results.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a run says of scores that are not steady, and where. */
class ConclusionTest {

  private static final BenchmarkId BASE = Journals.id("SEQUENTIAL");
  private static final BenchmarkId PROCESS = Journals.id("PROCESS");

  private static Journal journal() {
    List<ForkRecord> forks = new ArrayList<>();
    for (int round = 1; round <= 5; round++) {
      forks.add(Journals.fork(2 * round - 1, BASE, round, 200 + round, 201 + round));
      forks.add(Journals.fork(2 * round, PROCESS, round, 100 + round, 100 + round));
    }
    return new Journal(Journals.head(5, BASE, PROCESS), forks, List.of());
  }

  private static Optional<ForkVerdict> allButOneWarm(ForkRecord fork) {
    boolean warming = fork.id().equals(PROCESS) && fork.round() != 3;
    return Optional.of(
        warming ? new ForkVerdict(Steadiness.WARMING, 0.2) : new ForkVerdict(Steadiness.STEADY, 0));
  }

  @Test
  void saysInTheSameSentenceWhatIsNotSteady() {
    List<String> sentences = Conclusion.of(Summary.of(journal(), ConclusionTest::allButOneWarm));
    assertEquals(1, sentences.size());
    String sentence = sentences.getFirst();
    assertTrue(sentence.startsWith("PROCESS was 1.9"), sentence);
    String doubt =
        "; but 4 of 5 forks of PROCESS were still warming: its score may fall by a further 20 %.";
    assertTrue(sentence.endsWith(doubt), sentence);
  }

  @Test
  void saysNothingOfSteadyScores() {
    Summary summary =
        Summary.of(journal(), fork -> Optional.of(new ForkVerdict(Steadiness.STEADY, 0)));
    String sentence = Conclusion.of(summary).getFirst();
    assertFalse(sentence.contains("but"), sentence);
    assertTrue(
        SummaryText.render(summary).lines().skip(3).findFirst().orElseThrow().endsWith("steady"));
  }

  /** What is too short says so once for all strategies, without their names. */
  @Test
  void shortForksProveNothing() {
    Summary summary =
        Summary.of(journal(), fork -> Optional.of(new ForkVerdict(Steadiness.UNPROVEN, 0)));
    String sentence = Conclusion.of(summary).getFirst();
    assertTrue(sentence.endsWith("; but no fork was long enough to be proven steady."), sentence);
  }

  /** In the first round all are warming, in the second all jump, in the rest all are too short. */
  @Test
  void eachReasonIsSaidOnce() {
    Summary summary =
        Summary.of(
            journal(),
            fork ->
                Optional.of(
                    switch (fork.round()) {
                      case 1 -> new ForkVerdict(Steadiness.WARMING, 0.2);
                      case 2 -> new ForkVerdict(Steadiness.UNSETTLED, 0);
                      default -> new ForkVerdict(Steadiness.UNPROVEN, 0);
                    }));
    String sentence = Conclusion.of(summary).getFirst();
    assertTrue(
        sentence.endsWith(
            "; but 2 of 10 forks of SEQUENTIAL and PROCESS were still warming: their scores may"
                + " fall by up to a further 20 %; 2 of 10 forks of SEQUENTIAL and PROCESS were"
                + " unsettled: their scores jumped; 6 of 10 forks were too short to be proven"
                + " steady."),
        sentence);
  }

  @Test
  void theTableCountsTheForks() {
    Summary summary = Summary.of(journal(), ConclusionTest::allButOneWarm);
    assertTrue(SummaryText.render(summary).contains("4 of 5 warming"));
    assertFalse(SummaryText.render(Summary.of(journal())).contains("steady"));
  }

  /** A time that falls by a fifth is a throughput that rises by a quarter. */
  @Test
  void throughputRises() {
    RowSteadiness warming = new RowSteadiness(List.of(new ForkVerdict(Steadiness.WARMING, 0.2)));
    assertEquals(
        "1 of 1 forks of X was still warming: its score may rise by a further 25 %",
        SteadinessText.doubt("X", warming, true).orElseThrow());
  }
}

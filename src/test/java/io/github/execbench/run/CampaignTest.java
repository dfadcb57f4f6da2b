package io.github.execbench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.PlannedBenchmark;
import io.github.execbench.results.journal.RunSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CampaignTest {

  private static final BenchmarkId[] IDS =
      IntStream.range(0, 8).mapToObj(i -> Journals.id("S" + i)).toArray(BenchmarkId[]::new);

  private final List<ForkRecord> journal = new ArrayList<>();
  private double clock;

  private RunEnd run(JournalHead head, List<ForkRecord> earlier, boolean failFast) {
    StopRules rules = new StopRules(head, WarmupPlan.FIXED, failFast, () -> clock);
    Campaign campaign = new Campaign(head, earlier, rules);
    while (true) {
      switch (campaign.next()) {
        case Step.End(RunEnd why) -> {
          return why;
        }
        case Step.Fork step -> {
          ForkRecord fork = fork(step);
          journal.add(fork);
          campaign.add(fork);
        }
      }
    }
  }

  /** A second a fork; S3 fails. */
  private ForkRecord fork(Step.Fork step) {
    clock++;
    return step.id().equals(IDS[3])
        ? Journals.failure(step.number(), step.id(), step.round(), "broke")
        : Journals.fork(step.number(), step.id(), step.round(), 100 + step.number() * 0.01);
  }

  private List<BenchmarkId> round(int round) {
    return journal.stream().filter(f -> f.round() == round).map(ForkRecord::id).toList();
  }

  @Test
  void everyRoundHasEveryBenchmarkInAnOrderOfItsOwn() {
    assertEquals(RunEnd.COMPLETE, run(Journals.head(3, IDS), List.of(), false));
    for (int round = 1; round <= 3; round++) {
      assertEquals(Set.of(IDS), new HashSet<>(round(round)));
      assertEquals(8, round(round).size());
    }
    assertNotEquals(round(1), round(2));
    assertNotEquals(round(2), round(3));
  }

  @Test
  void aSeedAlwaysGivesTheSameOrder() {
    // Sealed: a resumed run of another version of this suite must go on in the same order.
    assertEquals(List.of(3, 4, 0, 2, 1), new RoundOrder(42).of(1, List.of(0, 1, 2, 3, 4)));
  }

  @Test
  void resumedItDoesTheRestInTheSameOrder() {
    JournalHead head = Journals.head(2, IDS);
    run(head, List.of(), false);
    List<ForkRecord> whole = List.copyOf(journal);
    for (int cut = 0; cut <= whole.size(); cut++) {
      journal.clear();
      run(head, whole.subList(0, cut), false);
      assertEquals(
          whole.subList(cut, whole.size()).stream().map(f -> f.id() + "@" + f.round()).toList(),
          journal.stream().map(f -> f.id() + "@" + f.round()).toList());
    }
  }

  @Test
  void startsNoForkThatCannotEndInTime() {
    RunSettings settings = Journals.settings(OptionalDouble.of(11.5), OptionalDouble.empty());
    assertEquals(RunEnd.TIME_BUDGET, run(Journals.head(settings, 9, IDS), List.of(), false));
    assertEquals(11, journal.size());
    assertEquals(11, clock);
  }

  @Test
  void stopsWhenEveryIntervalIsNarrowEnoughButNotBeforeFiveRounds() {
    RunSettings settings = Journals.settings(OptionalDouble.empty(), OptionalDouble.of(0.02));
    JournalHead head = Journals.head(settings, Integer.MAX_VALUE, IDS);
    assertEquals(RunEnd.PRECISION, run(head, List.of(), false));
    assertEquals(5 * 8, journal.size());
  }

  @Test
  void aFailureCostsOneForkUnlessToldOtherwise() {
    run(Journals.head(2, IDS), List.of(), false);
    assertEquals(16, journal.size());
    journal.clear();
    assertEquals(RunEnd.FAILURE, run(Journals.head(2, IDS), List.of(), true));
    assertEquals(IDS[3], journal.getLast().id());
  }

  @Test
  void benchmarksMayHaveDifferentNumbersOfForks() {
    JournalHead two = Journals.head(2, IDS[0]);
    JournalHead one = Journals.head(1, IDS[1]);
    List<PlannedBenchmark> both = List.of(two.benchmarks().getFirst(), one.benchmarks().getFirst());
    run(
        new JournalHead(
            two.format(), two.created(), two.seed(), two.settings(), two.environment(), both),
        List.of(),
        false);
    assertEquals(2, round(1).size());
    assertEquals(List.of(IDS[0]), round(2));
  }

  @Test
  void askedAgainItSaysTheSame() {
    JournalHead head = Journals.head(2, IDS);
    Campaign campaign =
        new Campaign(head, List.of(), new StopRules(head, WarmupPlan.FIXED, false, () -> clock));
    assertEquals(campaign.next(), campaign.next());
  }

  @Test
  void aFailureOfAnEarlierSessionDoesNotEndThisOne() {
    JournalHead head = Journals.head(1, IDS[0], IDS[3]);
    ForkRecord failed = Journals.failure(1, IDS[3], 1, "broke");
    assertEquals(RunEnd.COMPLETE, run(head, List.of(failed), true));
    assertEquals(List.of(IDS[0]), round(1));
  }
}

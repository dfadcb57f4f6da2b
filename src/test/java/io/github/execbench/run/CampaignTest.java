package io.github.execbench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.JournalHead;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.RunSettings;
import io.github.execbench.run.Campaign.End;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CampaignTest {

  private static final RunListener SILENT =
      new RunListener() {
        @Override
        public void started(BenchmarkId id, int round, List<ForkRecord> before) {}

        @Override
        public void ended(ForkRecord fork, List<ForkRecord> all) {}
      };

  private static final BenchmarkId[] IDS =
      IntStream.range(0, 8).mapToObj(i -> Journals.id("S" + i)).toArray(BenchmarkId[]::new);

  private final List<ForkRecord> journal = new ArrayList<>();
  private double clock;

  private End run(JournalHead head, List<ForkRecord> earlier, boolean failFast) throws Exception {
    StopRules rules = new StopRules(head, failFast, () -> clock);
    return new Campaign(
            head.benchmarks(), head.seed(), earlier, rules, this::fork, journal::add, SILENT)
        .run();
  }

  /** A second a fork; S3 fails. */
  private ForkRecord fork(BenchmarkId id, int round, int number) {
    clock++;
    return id.equals(IDS[3])
        ? Journals.failure(number, id, round, "broke")
        : Journals.fork(number, id, round, 100 + number * 0.01);
  }

  private List<BenchmarkId> round(int round) {
    return journal.stream().filter(f -> f.round() == round).map(ForkRecord::id).toList();
  }

  @Test
  void everyRoundHasEveryBenchmarkInAnOrderOfItsOwn() throws Exception {
    assertEquals(End.COMPLETE, run(Journals.head(3, IDS), List.of(), false));
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
  void resumedItDoesTheRestInTheSameOrder() throws Exception {
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
  void startsNoForkThatCannotEndInTime() throws Exception {
    RunSettings settings = Journals.settings(OptionalDouble.of(11.5), OptionalDouble.empty());
    assertEquals(End.TIME_BUDGET, run(Journals.head(settings, 9, IDS), List.of(), false));
    assertEquals(11, journal.size());
    assertEquals(11, clock);
  }

  @Test
  void stopsWhenEveryIntervalIsNarrowEnoughButNotBeforeFiveRounds() throws Exception {
    RunSettings settings = Journals.settings(OptionalDouble.empty(), OptionalDouble.of(0.02));
    JournalHead head = Journals.head(settings, Integer.MAX_VALUE, IDS);
    assertEquals(End.PRECISION, run(head, List.of(), false));
    assertEquals(5 * 8, journal.size());
  }

  @Test
  void aFailureCostsOneForkUnlessToldOtherwise() throws Exception {
    run(Journals.head(2, IDS), List.of(), false);
    assertEquals(16, journal.size());
    journal.clear();
    assertEquals(End.FAILURE, run(Journals.head(2, IDS), List.of(), true));
    assertEquals(IDS[3], journal.getLast().id());
  }

  @Test
  void benchmarksMayHaveDifferentNumbersOfForks() throws Exception {
    JournalHead two = Journals.head(2, IDS[0]);
    JournalHead one = Journals.head(1, IDS[1]);
    StopRules rules = new StopRules(two, false, () -> 0);
    new Campaign(
            List.of(two.benchmarks().getFirst(), one.benchmarks().getFirst()),
            1,
            List.of(),
            rules,
            this::fork,
            journal::add,
            SILENT)
        .run();
    assertEquals(2, round(1).size());
    assertEquals(List.of(IDS[0]), round(2));
  }

  @Test
  void endsIfAForkCannotBePutAway() {
    JournalHead head = Journals.head(1, IDS);
    Campaign campaign =
        new Campaign(
            head.benchmarks(),
            1,
            List.of(),
            new StopRules(head, false, () -> 0),
            this::fork,
            fork -> {
              throw new IOException("disk full");
            },
            SILENT);
    assertThrows(IOException.class, campaign::run);
    assertEquals(1, clock);
  }

  @Test
  void interruptedItStartsNothing() {
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> run(Journals.head(1, IDS), List.of(), false));
    assertEquals(0, clock);
  }
}

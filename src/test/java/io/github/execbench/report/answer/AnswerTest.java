package io.github.execbench.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.BenchmarkId;
import io.github.execbench.results.journal.Calibration;
import io.github.execbench.results.journal.ForkRecord;
import io.github.execbench.results.journal.Journal;
import io.github.execbench.results.journal.Journals;
import io.github.execbench.results.journal.OwnWork;
import io.github.execbench.results.summary.Race;
import io.github.execbench.results.summary.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final BenchmarkId SEQUENTIAL = id("SEQUENTIAL", 1);
  private static final BenchmarkId POOL = id("THREAD_POOL", 4);
  private static final BenchmarkId SMALL_POOL = id("THREAD_POOL", 2);
  private static final BenchmarkId FORK_JOIN = id("FORK_JOIN", 4);

  private static final BenchmarkId PROCESS = id("PROCESS", 4);

  private final List<ForkRecord> forks = new ArrayList<>();

  private static BenchmarkId id(String strategy, int parallelism) {
    return BenchmarkId.of(
        "io.github.execbench.benchmark.OwnBenchmark.batch",
        "avgt",
        Map.of(
            "strategy",
            strategy,
            "parallelism",
            Integer.toString(parallelism),
            "work",
            "com.acme.Resize",
            "tasks",
            "100"));
  }

  private void measured(BenchmarkId id, double... scores) {
    for (int round = 1; round <= scores.length; round++) {
      forks.add(Journals.fork(forks.size() + 1, id, round, scores[round - 1]));
    }
  }

  private Journal journal(BenchmarkId... ids) {
    Calibration calibration = new Calibration(new TreeMap<>(), 100, 50, 0.01, 0.0099, 1000, 1, 2);
    OwnWork own =
        new OwnWork(
            "com.acme.Resize",
            List.of("/app.jar"),
            "a Callable",
            "abc",
            true,
            OptionalDouble.empty(),
            List.of(calibration),
            0.05,
            List.of(),
            List.of());
    return new Journal(Journals.head(10, ids).with(own), forks, List.of());
  }

  private static Answer answer(Journal journal) {
    List<Answer> answers = Answer.of(journal, Summary.of(journal));
    assertEquals(1, answers.size());
    return answers.getFirst();
  }

  /** Speed-ups 2 and 4 in every round alike: intervals are single points. */
  @Test
  void namesTheFastestAndWhereMoreStopsPaying() {
    measured(SEQUENTIAL, 1000, 1100);
    measured(SMALL_POOL, 500, 550);
    measured(POOL, 250, 275);
    Answer answer = answer(journal(SEQUENTIAL, SMALL_POOL, POOL));
    assertEquals(POOL, answer.best().orElseThrow());
    assertEquals("com.acme.Resize, a batch of 100", answer.workload().name());
    String first = answer.sentences().getFirst();
    assertTrue(first.startsWith("THREAD_POOL x 4 is the fastest: 4.00 times as fast"), first);
    String next = answer.sentences().get(1);
    assertTrue(next.startsWith("THREAD_POOL x 2 is next: it takes 2.00 times as long"), next);
    String curve = answer.sentences().get(2);
    assertEquals(
        "More at once pays up to THREAD_POOL x 4 (4.00 times, the most that was tried).", curve);
    assertTrue(answer.code().get(1).contains("newFixedThreadPool(4)"), answer.code().toString());
  }

  @Test
  void recommendsALoopWhereNothingGains() {
    measured(SEQUENTIAL, 1000, 1100, 1000);
    measured(POOL, 1010, 1050, 1020);
    Answer answer = answer(journal(SEQUENTIAL, POOL));
    String first = answer.sentences().getFirst();
    assertTrue(first.startsWith("Nothing is measurably faster than one task after the"), first);
    assertTrue(answer.sentences().stream().noneMatch(s -> s.startsWith("More at once pays")));
    assertTrue(answer.code().toString().contains("task.call()"), answer.code().toString());
  }

  /** Nobody asked for the loop. */
  @Test
  void recommendsTheFastestOfThoseThatWereAskedFor() {
    measured(POOL, 100, 101);
    measured(PROCESS, 200, 201);
    Answer answer = answer(journal(POOL, PROCESS));
    String first = answer.sentences().getFirst();
    assertTrue(first.startsWith("THREAD_POOL x 4 is the fastest: a batch of 100 takes"), first);
    assertTrue(answer.code().get(1).contains("newFixedThreadPool(4)"), answer.code().toString());
  }

  /** What more at once waits for is seen where most are at once, in one process. */
  @Test
  void looksAtTheMostAtOnceOfTheFastestWithinOneProcess() {
    measured(SEQUENTIAL, 1000, 1000);
    measured(SMALL_POOL, 100, 101);
    measured(POOL, 105, 105);
    measured(FORK_JOIN, 200, 200);
    measured(PROCESS, 50, 50);
    Answer answer = answer(journal(SEQUENTIAL, SMALL_POOL, POOL, FORK_JOIN, PROCESS));
    assertEquals(PROCESS, answer.best().orElseThrow());
    assertEquals(POOL, answer.crowded().orElseThrow());
  }

  @Test
  void doesNotRankWrongResults() {
    measured(SEQUENTIAL, 1000, 1000);
    measured(POOL, 10);
    forks.add(
        Journals.failure(
            9, POOL, 2, "x.WrongResultException: results differ: task 3 gave 1, else 2"));
    measured(FORK_JOIN, 500, 500);
    Answer answer = answer(journal(SEQUENTIAL, POOL, FORK_JOIN));
    assertEquals(FORK_JOIN, answer.best().orElseThrow());
    assertEquals(1, answer.wrong().size());
    String wrong = answer.wrong().getFirst();
    assertTrue(
        wrong.startsWith("Not ranked: THREAD_POOL x 4: results differ: task 3 gave 1"), wrong);
    assertTrue(wrong.contains("not thread-safe"), wrong);
  }

  /** That the loop takes so many times as long has been said. */
  @Test
  void theLoopIsNotNext() {
    measured(SEQUENTIAL, 1000, 1000, 1000);
    measured(POOL, 250, 250, 250);
    assertTrue(
        answer(journal(SEQUENTIAL, POOL)).sentences().stream()
            .noneMatch(s -> s.contains("is next")));
  }

  /** After a third round without it, what was ten times as slow in two is known as given up. */
  @Test
  void tellsWhatWasGivenUp() {
    measured(SEQUENTIAL, 1000, 1001, 1002);
    measured(SMALL_POOL, 900, 903);
    measured(POOL, 90, 91, 90);
    measured(FORK_JOIN, 91, 90, 91);
    Journal journal = journal(SEQUENTIAL, SMALL_POOL, POOL, FORK_JOIN);
    assertEquals(Map.of(SMALL_POOL, 2), new Race(journal.head()).outBefore(3, journal.forks()));
    assertTrue(
        answer(journal).sentences().stream()
            .anyMatch(s -> s.startsWith("Given up early") && s.endsWith("): THREAD_POOL x 2.")),
        answer(journal).sentences().toString());
  }

  @Test
  void aRunOfTheSuiteHasNoAnswer() {
    measured(SEQUENTIAL, 1000);
    Journal journal = new Journal(Journals.head(1, SEQUENTIAL), forks, List.of());
    assertEquals(List.of(), Answer.of(journal, Summary.of(journal)));
    assertEquals(Map.of(), new Race(journal.head()).outBefore(9, journal.forks()));
  }
}

package io.github.execbench.cli.sleep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.cli.console.ExitCode;
import io.github.execbench.cli.console.Ran;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.cluster.StandingWorker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(StandingWorker.class)
class SleepCommandTest {

  @Test
  void sleepsOneAfterTheOther() {
    Ran ran = Ran.of("sleep", "--seconds", "0.02,0.01");
    assertEquals(
        List.of(
            "Sleeping 0.02 second(s)...",
            "Done Sleeping...0.02",
            "Sleeping 0.01 second(s)...",
            "Done Sleeping...0.01"),
        ran.out().subList(0, 4));
    assertTrue(ran.out().get(4).matches("Finished in \\d+\\.\\d\\d second\\(s\\)"), ran.toString());
    assertEquals(ExitCode.OK, ran.exitCode());
  }

  /** The calls overlap: all have begun before the first ends, and the ends come in task order. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SEQUENTIAL")
  void sleepsAllAtOnce(Strategy strategy) {
    Ran ran = Ran.of("sleep", "--seconds", "0.03,0.02,0.01", "--strategy", strategy.name());
    assertEquals(
        List.of(
            "Sleeping 0.03 second(s)...",
            "Sleeping 0.02 second(s)...",
            "Sleeping 0.01 second(s)...",
            "Done Sleeping...0.03",
            "Done Sleeping...0.02",
            "Done Sleeping...0.01"),
        ran.out().subList(0, 6));
    assertEquals(List.of(), ran.err());
    assertEquals(ExitCode.OK, ran.exitCode());
  }

  @ParameterizedTest
  @CsvSource({
    "-1, out of range",
    "x, not a number of seconds",
    "NaN, not a number of seconds",
    "1e99, out of range",
  })
  void refusesWhatIsNoNumberOfSeconds(String seconds, String says) {
    Ran ran = Ran.of("sleep", "--seconds=" + seconds);
    assertEquals(ExitCode.USAGE, ran.exitCode());
    assertEquals(1, ran.err().size(), ran.toString());
    assertTrue(ran.err().getFirst().contains(says), ran.toString());
  }

  @Test
  void refusesAParallelismBelowOne() {
    Ran ran = Ran.of("sleep", "--seconds", "0", "--parallelism", "0");
    assertEquals(ExitCode.USAGE, ran.exitCode());
    assertTrue(ran.err().getFirst().contains("at least 1"), ran.toString());
  }

  @Test
  void endsWhenInterrupted() {
    Thread.currentThread().interrupt();
    assertEquals(ExitCode.INTERRUPTED, Ran.of("sleep", "--seconds", "60").exitCode());
  }

  /** A ForkJoinPool takes 32767 (its MAX_CAP); twice any other must not overflow an int. */
  @ParameterizedTest
  @CsvSource({
    "SEQUENTIAL, 2147483647, 1000000",
    "THREAD_POOL, 2147483647, 1000000",
    "FORK_JOIN, 32768, 32767",
    "VIRTUAL_THREADS, 1073741824, 1000000",
    "PROCESS, 99999999999, 1000000",
  })
  void refusesAParallelismThatNoStrategyTakes(Strategy strategy, String asked, int most) {
    Ran ran = Ran.of("sleep", "--seconds=0", "--strategy=" + strategy, "--parallelism=" + asked);
    assertEquals(ExitCode.USAGE, ran.exitCode());
    assertEquals(
        List.of("--parallelism " + asked + ": " + strategy + " takes " + most + " at the most"),
        ran.err());
  }

  @ParameterizedTest
  @CsvSource({"THREAD_POOL, 1000000", "FORK_JOIN, 32767", "VIRTUAL_THREADS, 1000000"})
  void takesTheLargestParallelism(Strategy strategy, String most) {
    Ran ran = Ran.of("sleep", "--seconds=0,0", "--strategy=" + strategy, "--parallelism=" + most);
    assertEquals(ExitCode.OK, ran.exitCode(), ran.toString());
  }

  @Test
  void anInterruptionSaysHowFarItWent() {
    Thread.currentThread().interrupt();
    Ran ran = Ran.of("sleep", "--seconds=100,100");
    assertEquals(ExitCode.INTERRUPTED, ran.exitCode());
    assertEquals(List.of("interrupted: 0 of 2 done"), ran.err());
  }
}

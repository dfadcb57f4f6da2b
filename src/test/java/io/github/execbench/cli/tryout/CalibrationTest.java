package io.github.execbench.cli.tryout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.results.journal.Calibration;
import io.github.execbench.strategy.Strategy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

  /** 2 cores, 50 ms of which 1 ms computes: 2 x 50 / 1 under way keep both busy. */
  @ParameterizedTest
  @CsvSource({
    "2, 0.05, 0.001, 100",
    "4, 0.01, 0.01, 4",
    "4, 0.01, NaN, 4",
    "4, 0.01, 0.02, 4",
    "2, 1, 0, 1000"
  })
  void littlesLaw(int cores, double wall, double cpu, int expected) {
    assertEquals(expected, Littles.useful(cores, wall, cpu));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3.9, 2", "7, 5", "999, 500", "1000, 1000", "12345, 10000"})
  void roundsDown(double count, int expected) {
    assertEquals(expected, BatchSize.round(count));
  }

  /** 1 ms that computes on 2 cores: 0.4 s at best are 800 tasks, rounded 500. */
  @Test
  void batchOfComputingIsMeasurable() {
    assertEquals(500, BatchSize.of(0.001, 2, 2, 2));
  }

  /** 50 ms that wait: 10 s one after the other are 200 tasks, whatever Little's law would like. */
  @Test
  void batchOfWaitingCanBeWaitedFor() {
    assertEquals(200, BatchSize.of(0.05, 500, 400, 2));
  }

  /** A task of 5 s: several a worker all the same. */
  @Test
  void batchOfLongTasksHasSeveralAWorker() {
    assertTrue(BatchSize.of(5, 2, 2, 2) >= 4);
  }

  @Test
  void stepsOfComputingAreTheCoresAndOneToEachSide() {
    assertEquals(List.of(2, 4, 8), steps(0.001, 0.00099, 500, 3.9, 4).get(Strategy.THREAD_POOL));
    assertEquals(List.of(1), steps(0.001, 0.00099, 500, 3.9, 4).get(Strategy.SEQUENTIAL));
  }

  /** 2 x 50 / 1 = 100 by the law, of a batch of 500. */
  @Test
  void stepsOfWaitingAreThoseOfLittlesLawItsDoubleAndHalves() {
    Map<Strategy, List<Integer>> steps = steps(0.05, 0.001, 500, 90, 2);
    assertEquals(List.of(12, 25, 50, 100, 200), steps.get(Strategy.VIRTUAL_THREADS));
    assertEquals(List.of(12, 16), steps.get(Strategy.PROCESS));
  }

  /** No more can be under way than there are tasks. */
  @Test
  void theLargestStepIsAllTasks() {
    var steps = steps(0.054, 0.00071, 200, 140, 2);
    assertEquals(List.of(19, 38, 76, 152, 200), steps.get(Strategy.THREAD_POOL));
  }

  /** A pool of 10 connections: 30 by the law, but they gain 9.8. */
  @Test
  void whatIsScarceIsAStep() {
    assertEquals(
        List.of(2, 5, 10, 30), steps(0.0219, 0.00147, 100, 9.8, 2).get(Strategy.THREAD_POOL));
  }

  /** It waits for others: more at once don't help, whatever the law says of a task by itself. */
  @Test
  void waitingThatGainsNothingIsTriedAsComputing() {
    assertEquals(List.of(1, 2, 4), steps(0.005, 0.0001, 200, 1, 2).get(Strategy.FORK_JOIN));
  }

  @Test
  void namedStepsAreTaken() {
    Calibration calibration = calibration(0.001, 0.001, 500, 2);
    var steps = Steps.of(calibration, 2, List.of(3, 64), List.of(Strategy.values()));
    assertEquals(List.of(3, 64), steps.get(Strategy.PROCESS));
  }

  /** One round of 12 steps at 4 s and more; three of them don't fit in a minute. */
  @Test
  void dropsTheLowestStepsWhereTimeIsShort() {
    Calibration calibration = calibration(0.05, 0.001, 200, 90);
    var all = Steps.of(calibration, 2, List.of(), List.of(Strategy.values()));
    var fitting = FittingSteps.of(all, calibration, 2, 60);
    assertEquals(List.of(100, 200), fitting.get(Strategy.THREAD_POOL));
    assertEquals(all, FittingSteps.of(all, calibration, 2, 1e4));
  }

  private static Map<Strategy, List<Integer>> steps(
      double wall, double cpu, int tasks, double gain, int cores) {
    return Steps.of(
        calibration(wall, cpu, tasks, gain), cores, List.of(), List.of(Strategy.values()));
  }

  private static Calibration calibration(double wall, double cpu, int tasks, double gain) {
    return new Calibration(new TreeMap<>(), tasks, 100, wall, cpu, Double.NaN, wall * tasks, gain);
  }
}

package io.github.execbench.results.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeatenStepsTest {

  private static final double RISK = 0.05;
  private static final int ROUNDS = 10;

  /**
   * By hand, two steps in two rounds: logarithms 0, 0.1 and 1, 1.3. The differences 1 and 1.2 have
   * mean 1.1 and standard deviation 0.1414, the mean's error is 0.1. With one degree of freedom
   * (which is Cauchy's distribution) t(0.025) = 1 / tan(0.025 pi) = 12.71 > 11, t(0.05) = 6.31 <
   * 11.
   */
  @Test
  void agreesWithStudentsTestOfAPair() {
    List<double[]> logs = List.of(new double[] {0, 0.1}, new double[] {1, 1.3});
    assertEquals(List.of(), BeatenSteps.of(logs, 2, 2 * 0.025));
    assertEquals(List.of(1), BeatenSteps.of(logs, 2, 2 * 0.05));
  }

  @Test
  void keepsWhatIsSlowerByLessThanItIsWorth() {
    List<double[]> logs = List.of(new double[] {0, 0, 0}, new double[] {0.04, 0.04, 0.04});
    assertEquals(List.of(), BeatenSteps.of(logs, 2, RISK));
    List<double[]> more = List.of(new double[] {0, 0, 0}, new double[] {0.06, 0.06, 0.06});
    assertEquals(List.of(1), BeatenSteps.of(more, 2, RISK));
  }

  @Test
  void givesUpNothingAfterOneRound() {
    assertEquals(List.of(), BeatenSteps.of(List.of(new double[] {0}, new double[] {9}), 2, RISK));
  }

  /**
   * The chance that the fastest step is given up stays below what is stated: with all steps alike
   * but one that is faster by a hair, in noise that is the same for all or three times as large for
   * every other step, under shocks of whole rounds.
   */
  @ParameterizedTest
  @CsvSource({"12, 1", "12, 3", "4, 1", "4, 3"})
  void seldomGivesUpTheFastest(int steps, double noisier) {
    SplittableRandom random = new SplittableRandom(1);
    int races = 2000;
    long lost =
        IntStream.range(0, races).filter(r -> losesTheFastest(steps, noisier, random)).count();
    assertTrue(lost <= RISK * races, lost + " of " + races);
  }

  private static boolean losesTheFastest(int steps, double noisier, SplittableRandom random) {
    List<List<Double>> logs = new ArrayList<>();
    IntStream.range(0, steps).forEach(s -> logs.add(new ArrayList<>()));
    List<Integer> alive = new ArrayList<>(IntStream.range(0, steps).boxed().toList());
    for (int round = 0; round < ROUNDS; round++) {
      double shock = random.nextGaussian();
      for (int step : alive) {
        double noise = 0.1 * random.nextGaussian() * (step % 2 == 1 ? noisier : 1);
        logs.get(step).add((step == 0 ? 0 : 0.001) + shock + noise);
      }
      List<double[]> racing =
          alive.stream().map(s -> logs.get(s).stream().mapToDouble(v -> v).toArray()).toList();
      List<Integer> beaten = BeatenSteps.of(racing, steps, RISK);
      List<Integer> out = beaten.stream().map(alive::get).toList();
      if (out.contains(0)) {
        return true;
      }
      alive.removeAll(out);
    }
    return false;
  }

  /** Twice as slow in noise of 10 %: known after few rounds, which is what it is for. */
  @Test
  void givesUpTheSlowSoon() {
    SplittableRandom random = new SplittableRandom(2);
    List<double[]> logs = new ArrayList<>();
    for (int step = 0; step < 12; step++) {
      double level = step < 4 ? 0 : Math.log(2);
      logs.add(
          new double[] {level + 0.1 * random.nextGaussian(), level + 0.1 * random.nextGaussian()});
    }
    assertTrue(BeatenSteps.of(logs, 12, RISK).size() >= 6);
  }
}

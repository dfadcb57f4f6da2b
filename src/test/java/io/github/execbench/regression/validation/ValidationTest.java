package io.github.execbench.regression.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.regression.FalseAlarms;
import io.github.execbench.regression.Method;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import org.hipparchus.stat.inference.MannWhitneyUTest;
import org.junit.jupiter.api.Test;

/**
 * A small validation on generated forks; {@link ValidateMain} does a large one on recorded ones.
 */
class ValidationTest {

  private static final Bank BANK = Bank.generated(40, 30, 5, 7);
  private static final Validation VALIDATION = new Validation(BANK, 10, 120, 1);

  @Test
  void criesWolfInAtMostOneSuiteOfTwenty() {
    for (int forks : new int[] {5, 10}) {
      Validation.Score score = new Validation(BANK, forks, 800, 1).score(Validation.gate());
      assertTrue(score.upperBound() <= 0.05, score.toString());
    }
  }

  @Test
  void intervalsCoverWhatWasPlanted() {
    double coverage = VALIDATION.coverage(1.10);
    assertTrue(coverage > 0.93 && coverage < 0.97, "" + coverage);
  }

  @Test
  void findsMoreThanTheToolsThatCryWolfAsSeldom() {
    Validation.Score gate = VALIDATION.score(Validation.gate(), 1.10);
    int rivals = 0;
    for (Rule rule : OtherRules.quick()) {
      Validation.Score other = VALIDATION.score(rule, 1.10);
      if (other.alarms() <= 0.05 * other.suites()) {
        rivals++;
        assertTrue(gate.found()[0] > other.found()[0], gate + " against " + other);
      }
    }
    assertTrue(rivals > 0, "no rule kept the rate: nothing was compared");
  }

  @Test
  void uTestAgreesWithAnIndependentOne() {
    double[] a = {1, 2, 3.5, 4, 5, 6, 7.5, 8, 9, 10, 11, 12};
    double[] b = {2.5, 4.5, 6.5, 8.5, 9.5, 10.5, 11.5, 12.5, 13, 14, 15, 16};
    assertEquals(
        new MannWhitneyUTest().mannWhitneyUTest(a, b, false), MannWhitney.twoSidedP(a, b), 1e-6);
  }

  /**
   * What the jar quotes is what the validation gives: its bound follows from its counts, and on a
   * bank that is kept with the sources the counts come out again.
   */
  @Test
  void theQuotedRateIsTheMeasuredOne() throws IOException {
    FalseAlarms quoted = Method.CHECK.validated();
    assertTrue(quoted.upper() <= 0.05, quoted.text());
    Validation.Score score =
        new Validation.Score("", quoted.suites(), quoted.alarms(), 0, new int[0]);
    assertEquals(score.upperBound(), quoted.upper(), 1e-12);
    String file = properties().getProperty("file");
    if (!file.isEmpty()) {
      Bank bank = Bank.read(Path.of(file));
      assertEquals(
          quoted.alarms(),
          new Validation(bank, quoted.forks(), quoted.suites(), ValidateMain.SEED)
              .score(Validation.gate())
              .alarms());
    }
  }

  private static Properties properties() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = FalseAlarms.class.getResourceAsStream("validation.properties")) {
      properties.load(in);
    }
    return properties;
  }
}

package io.github.execbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "1.934, 1.93",
    "0.0149, 0.01",
    "0, 0.00",
    "0.0004, 4e-04",
    "40593197877948, 4e+13",
    "NaN, -"
  })
  void timesTellNoMoreThanIsKnown(double value, String text) {
    assertEquals(text, Numbers.times(value));
  }

  @ParameterizedTest
  @CsvSource({"1234.5, 1235", "50.123, 50.12", "0.00001, 1.000e-05", "NaN, -"})
  void scoresHaveFourDigits(double value, String text) {
    assertEquals(text, Numbers.score(value));
  }

  @Test
  void clockShowsHoursOnlyWhereThereAreSome() {
    assertEquals("0:07", Numbers.clock(7));
    assertEquals("59:59", Numbers.clock(3599));
    assertEquals("1:02:03", Numbers.clock(3723));
  }
}

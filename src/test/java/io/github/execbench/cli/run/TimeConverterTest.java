package io.github.execbench.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeConverterTest {

  @ParameterizedTest
  @CsvSource({"90s, 90", "90, 90", "1.5, 1.5", "5m, 300", "1h30m, 5400", "2h1m0.5s, 7260.5"})
  void readsSecondsMinutesAndHours(String text, double seconds) {
    assertEquals(seconds, new TimeConverter().convert(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "0s", "-5m", "1h-90m", "5 m", "s", "5d", "99999999999999h"})
  void refusesWhatIsNoTime(String text) {
    assertThrows(TypeConversionException.class, () -> new TimeConverter().convert(text));
  }
}

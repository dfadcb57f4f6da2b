package io.github.execbench.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeUnitsTest {

  @ParameterizedTest
  @CsvSource({
    "ns, 1e-9",
    "nsec, 1e-9",
    "nanoseconds, 1e-9",
    "us, 1e-6",
    "usec, 1e-6",
    "\u00b5s, 1e-6",
    "\u03bcs, 1e-6",
    "Microseconds, 1e-6",
    "ms, 1e-3",
    "msec, 1e-3",
    "' ms ', 1e-3",
    "s, 1",
    "sec, 1",
    "secs, 1",
    "seconds, 1",
    "min, 60",
    "minutes, 60",
    "hr, 3600",
    "h, 3600",
    "hours, 3600",
    "day, 86400",
    "days, 86400",
  })
  void knowsTimes(String name, double seconds) {
    assertEquals(seconds, TimeUnits.seconds(name).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "op", "ops", "B", "MB", "m", "ss", "#", "ms/op"})
  void knowsWhatIsNone(String name) {
    assertFalse(TimeUnits.isTime(name));
  }
}

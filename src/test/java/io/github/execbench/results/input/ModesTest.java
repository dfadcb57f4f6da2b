package io.github.execbench.results.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Mode;

class ModesTest {

  /** By each name that JMH itself has, in any case. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "All")
  void knowsAllOfJmh(Mode mode) {
    for (String name : new String[] {mode.shortLabel(), mode.name(), mode.longLabel()}) {
      assertEquals(Optional.of(mode.shortLabel()), Modes.shortName(name));
      assertEquals(Optional.of(mode.shortLabel()), Modes.shortName(name.toUpperCase(Locale.ROOT)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "all", "All", "avg", "thrpt2", "time", "null", "percentile"})
  void knowsNoOther(String name) {
    assertEquals(Optional.empty(), Modes.shortName(name));
  }

  @ParameterizedTest
  @CsvSource({
    "thrpt, ops/s",
    "thrpt, ops/us",
    "thrpt, MB/sec",
    "thrpt, ops/day",
    "avgt, ns/op",
    "avgt, s/op",
    "sample, ms/op",
    "ss, hr/op",
    "ss, s",
    "avgt, usec/call",
    "thrpt, things",
    "avgt, B/op",
    "avgt, ''",
    "ss, s/s",
  })
  void agrees(String mode, String unit) {
    assertEquals(Optional.empty(), Modes.contradiction(mode, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "avgt, ops/s", "sample, ops/ms", "ss, MB/sec", "avgt, ops/min",
    "thrpt, ns/op", "thrpt, s/op", "thrpt, ms", "thrpt, \u00b5s/op",
  })
  void contradicts(String mode, String unit) {
    String why = Modes.contradiction(mode, unit).orElseThrow();
    assertTrue(why.contains(mode) && why.contains(unit), why);
  }
}

package io.github.execbench.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SecondsTest {

  private final Seconds.Converter converter = new Seconds.Converter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.1",
        "0.2",
        "0.3",
        ".7",
        "5",
        "1e-3",
        "1E-9",
        "0.0000000005",
        "0.000000001",
        "3599.999999999",
        "86400.123456789",
        "1728000.000000001",
        "+2",
        "2147483647"
      })
  void isExactToTheNanosecond(String typed) {
    BigDecimal nanos = new BigDecimal(typed).movePointRight(9).setScale(0, RoundingMode.HALF_UP);
    assertEquals(Duration.ofNanos(nanos.longValueExact()), converter.convert(typed).duration());
  }

  @Test
  void keepsWhatWasTyped() {
    assertEquals("0.50", converter.convert(" 0.50 ").typed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "NaN", "Infinity", "0x1p3", "1d", "1f", "1,5", "1e", "--1"})
  void whatIsNoDecimalIsRefused(String typed) {
    var e = assertThrows(TypeConversionException.class, () -> converter.convert(typed));
    assertEquals("'" + typed + "' is not a number of seconds", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.001", "2147483648", "1e99", "1e999"})
  void whatIsOutOfRangeIsRefused(String typed) {
    var e = assertThrows(TypeConversionException.class, () -> converter.convert(typed));
    assertTrue(e.getMessage().endsWith("out of range: 0 to 2147483647 seconds"), e.getMessage());
  }
}

package io.github.execbench.run.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.execbench.run.jmh.Watchdog;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForkTextTest {

  @Test
  void readsTheWarmUpAndWhatWasThrown() {
    try (Watchdog watchdog = new Watchdog()) {
      ForkText text = new ForkText(watchdog);
      List.of(
              "# Warmup: 2 iterations, 10 s each",
              "# Timeout: 10 min per iteration",
              "# Warmup Iteration   1: 12.345 ns/op",
              "# Warmup Iteration   2: 11,5 ±(99.9%) 0,2 ns/op",
              "Iteration   1: 10.000 ns/op",
              "# Warmup Iteration   3: <failure>",
              "",
              "java.lang.IllegalStateException: boom",
              "\tat acme.Work.once(Work.java:1)",
              "java.lang.Error: later")
          .forEach(text);
      assertEquals(
          List.of(12.345, 11.5), text.warmup().stream().map(i -> i.primary().score()).toList());
      assertEquals("java.lang.IllegalStateException: boom", text.thrown());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.Error: boom",
        "java.lang.Exception",
        "acme.Work$OddException: boom",
        "java.lang.AssertionError"
      })
  void knowsWhatWasThrown(String line) {
    try (Watchdog watchdog = new Watchdog()) {
      ForkText text = new ForkText(watchdog);
      List.of(
              "<failure>",
              "Benchmark had encountered error, and fail on error was requested",
              line,
              "\tat acme.Work.once(Work.java:1)")
          .forEach(text);
      assertEquals(line, text.thrown());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1234.5|1234.5", "1.234,5|1234.5", "1,234.5|1234.5", "0,001|0.001", "17|17"})
  void readsNumbersOfAnyLanguage(String text, double number) {
    assertEquals(OptionalDouble.of(number), ForkText.number(text));
  }

  @Test
  void knowsNoNumberWhereThereIsNone() {
    assertEquals(OptionalDouble.empty(), ForkText.number("<failure>"));
    assertEquals(OptionalDouble.empty(), ForkText.number("\u2248 10\u207b\u2074"));
  }
}

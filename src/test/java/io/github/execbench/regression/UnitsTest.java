package io.github.execbench.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

  @ParameterizedTest
  @CsvSource({
    "us/op, ns/op, 1000",
    "ns/op, s/op, 1e-9",
    "ops/s, ops/ms, 1e-3",
    "ops/min, ops/s, 0.016666666666666666",
    "B/op, B/op, 1",
    "nsec/op, us/op, 1e-3",
  })
  void converts(String from, String to, double factor) {
    assertEquals(factor, Units.factor(from, to).orElseThrow(), factor * 1e-12);
  }

  @Test
  void refusesWhatMeasuresSomethingElse() {
    assertTrue(Units.factor("ops/s", "s/op").isEmpty());
    assertTrue(Units.factor("MB/sec", "B/op").isEmpty());
    assertTrue(Units.factor("", "s/op").isEmpty());
  }
}

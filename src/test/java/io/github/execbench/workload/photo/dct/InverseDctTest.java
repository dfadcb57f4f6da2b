package io.github.execbench.workload.photo.dct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Against the definition, T.81, A.3.3, along one axis. */
class InverseDctTest {

  @Test
  void eachFrequencyIsItsCosine() {
    for (int u = 0; u < 8; u++) {
      float[] values = new float[24];
      values[1 + 2 * u] = 100;
      InverseDct.apply(values, 1, 2);
      for (int x = 0; x < 8; x++) {
        double scale = u == 0 ? Math.sqrt(0.5) : 1;
        double expected = 100 * scale / 2 * Math.cos((2 * x + 1) * u * Math.PI / 16);
        assertEquals(expected, values[1 + 2 * x], 1e-4, "frequency " + u + ", sample " + x);
        assertEquals(0, values[2 * x], "what lies between");
      }
    }
  }
}

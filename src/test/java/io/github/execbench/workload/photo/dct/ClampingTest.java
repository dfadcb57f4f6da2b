package io.github.execbench.workload.photo.dct;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Blocks of which clamping takes more than is allowed must be found, whatever they are. */
class ClampingTest {

  private static boolean matters(double[] samples) {
    double mean = 0;
    for (double s : samples) {
      mean += s / samples.length;
    }
    double energy = 0;
    for (double s : samples) {
      energy += (s - mean) * (s - mean);
    }
    return Clamping.matters((int) Math.round(8 * mean), (float) energy);
  }

  private static double lost(double[] samples) {
    double lost = 0;
    for (double s : samples) {
      lost += (s - Math.clamp(s, -128, 127)) / samples.length;
    }
    return Math.abs(lost);
  }

  @Test
  void normalSamplesLoseLittleUnnoticed() {
    SplittableRandom random = new SplittableRandom(5);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      double mean = random.nextDouble(-128, 128);
      double deviation = random.nextDouble(100);
      double[] samples = random.doubles(64).map(u -> 0).toArray();
      for (int k = 0; k < 64; k++) {
        samples[k] = mean + deviation * random.nextGaussian();
      }
      if (matters(samples)) {
        found++;
      } else {
        assertTrue(lost(samples) <= 2.2, "mean " + mean + ", deviation " + deviation);
      }
    }
    assertTrue(found > 5_000, found + " found");
  }

  /** Two values, the shape that exceeds the range most for its mean and deviation (Scarf 1958). */
  @Test
  void noSamplesLoseMoreThanTheBound() {
    for (int many = 1; many < 64; many++) {
      for (int low = -127; low < 127; low += 2) {
        for (int high = 127; high < 900; high += 3) {
          double[] samples = new double[64];
          for (int k = 0; k < 64; k++) {
            samples[k] = k < many ? low : high;
          }
          assertTrue(matters(samples) || lost(samples) <= 7.6);
        }
      }
    }
  }

  @Test
  void whiteAndGrayAreLeftAlone() {
    assertFalse(Clamping.matters(8 * 127, 0));
    assertFalse(Clamping.matters(-8 * 128, 0));
    assertFalse(Clamping.matters(0, 64 * 30 * 30));
  }
}

package io.github.execbench.workload.photo.testing;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Breaks files at random: bits and bytes changed, ranges cut, doubled or overwritten. */
public final class Mutations {

  private final List<byte[]> seeds;
  private final RandomGenerator random;

  public Mutations(List<byte[]> seeds, RandomGenerator random) {
    this.seeds = seeds;
    this.random = random;
  }

  public byte[] next() {
    byte[] file = pick();
    for (int changes = random.nextInt(1, 4); changes > 0 && file.length > 0; changes--) {
      file = changed(file);
    }
    return file;
  }

  private byte[] pick() {
    return seeds.get(random.nextInt(seeds.size())).clone();
  }

  private byte[] changed(byte[] file) {
    int at = random.nextInt(file.length);
    int end = Math.min(file.length, at + random.nextInt(1, 40));
    switch (random.nextInt(6)) {
      case 0 -> file[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> file[at] = (byte) random.nextInt(256);
      case 2 -> Arrays.fill(file, at, end, (byte) (random.nextBoolean() ? 0 : 0xFF));
      case 3 -> {
        return Arrays.copyOf(file, at);
      }
      case 4 -> {
        return joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, end, file.length));
      }
      default -> {
        byte[] other = pick();
        return joined(
            Arrays.copyOf(file, at),
            Arrays.copyOfRange(other, Math.min(at, other.length), other.length));
      }
    }
    return file;
  }

  private static byte[] joined(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}

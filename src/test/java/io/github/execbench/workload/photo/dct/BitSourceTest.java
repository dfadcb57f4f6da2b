package io.github.execbench.workload.photo.dct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.execbench.workload.photo.jpeg.Markers;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against bytes that were stuffed here (T.81, F.1.2.3). */
class BitSourceTest {

  private static final int RST = 0xD3;

  /** With a zero behind each FF, and a marker at the end. */
  private static byte[] stuffed(byte[] data, int before) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[before]);
    for (byte b : data) {
      out.write(b);
      if (b == (byte) 0xFF) {
        out.write(0);
      }
    }
    out.write(0xFF);
    out.write(RST);
    return out.toByteArray();
  }

  private static byte[] random(int length, int seed) {
    byte[] data = new byte[length];
    SplittableRandom random = new SplittableRandom(seed);
    random.nextBytes(data);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(20) == 0) {
        data[i] = (byte) 0xFF;
      }
    }
    return data;
  }

  private static void take(byte[] data, BitSource in) throws Doubt {
    for (int i = 0; i < data.length; i++) {
      if (i % 1000 == 0) {
        in.hold();
      }
      int high = in.take(3);
      assertEquals(data[i] & 0xFF, high << 5 | in.take(5), "byte " + i + " of " + data.length);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 100, 32_760, 32_768, 32_769, 40_000, 200_000})
  void givesTheBytesThatWereStuffed(int length) throws Doubt {
    for (int seed = 0; seed < 20; seed++) {
      byte[] data = random(length, seed);
      byte[] file = stuffed(data, seed % 9);
      BitSource in = new BitSource(file, seed % 9);
      take(data, in);
      assertEquals(file.length - 2, in.end());
    }
  }

  @Test
  void holdsTheNextBitsInAWord() throws Doubt {
    BitSource in = new BitSource(stuffed(new byte[] {-1, 2, 3, 4, 5, 6, 7, -8, 9, 10}, 0), 0);
    in.hold();
    in.take(8);
    assertEquals(0x020304050607F809L, BitSource.word(in.data(), in.position));
    in.take(4);
    assertEquals(0x20304050607F8090L, in.longWord());
  }

  @Test
  void goesOnBehindAMarker() throws Doubt {
    byte[] first = random(500, 1);
    byte[] second = random(600, 2);
    byte[] one = stuffed(first, 0);
    byte[] two = stuffed(second, 0);
    byte[] file = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, file, one.length, two.length);
    BitSource in = new BitSource(file, 0);
    take(first, in);
    in.restart(RST - Markers.RST0);
    take(second, in);
    assertEquals(file.length - 2, in.end());
  }

  @Test
  void comesBackToPlaces() throws Doubt {
    byte[] first = random(90_000, 4);
    byte[] second = random(70_000, 5);
    byte[] one = stuffed(first, 0);
    byte[] two = stuffed(second, 0);
    byte[] file = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, file, one.length, two.length);
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    BitSource in = new BitSource(file, 0);
    long[] places = new long[all.length];
    for (int i = 0; i < all.length; i++) {
      if (i == first.length) {
        in.restart(RST - Markers.RST0);
      }
      in.hold();
      places[i] = in.place();
      assertEquals(all[i] & 0xFF, in.take(8));
    }
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 200; i++) {
      int from = random.nextInt(first.length - 5000);
      in.go(places[from]);
      for (int k = from; k < from + 5000; k++) {
        in.hold();
        assertEquals(all[k] & 0xFF, in.take(8));
      }
      int behind = first.length + random.nextInt(second.length);
      in.go(places[behind]);
      in.hold();
      assertEquals(all[behind] & 0xFF, in.take(8));
    }
    in.go(places[first.length - 1]);
    in.take(8);
    in.passRestart();
    in.hold();
    assertEquals(second[0] & 0xFF, in.take(8));
  }

  @Test
  void tellsMissingDataAndDataLeft() throws Doubt {
    byte[] file = stuffed(random(100, 3), 0);
    BitSource early = new BitSource(file, 0);
    early.hold();
    early.take(8);
    assertThrows(Doubt.class, early::end);
    BitSource late = new BitSource(file, 0);
    late.hold();
    late.position = 801;
    assertThrows(Doubt.class, late::end);
    assertThrows(Doubt.class, late::hold);
    BitSource unended = new BitSource(Arrays.copyOf(file, file.length - 1), 0);
    unended.hold();
    unended.position = 800;
    assertThrows(Doubt.class, unended::end);
  }

  @Test
  void isZeroBehindTheEnd() throws Doubt {
    BitSource in = new BitSource(stuffed(random(10, 4), 0), 0);
    in.hold();
    in.position = 80;
    for (int i = 0; i < 2560 * 8 / 16; i++) {
      assertEquals(0, in.take(16));
    }
  }
}

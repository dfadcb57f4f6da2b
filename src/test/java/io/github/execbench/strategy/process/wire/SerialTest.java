package io.github.execbench.strategy.process.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.photo.PhotoTask;
import io.github.execbench.workload.photo.filter.FilterKind;
import io.github.execbench.workload.photo.filter.PhotoSettings;
import io.github.execbench.workload.sleep.SleepTask;
import io.github.execbench.workload.testing.Values.All;
import io.github.execbench.workload.testing.Values.Holder;
import io.github.execbench.workload.testing.Values.Inner;
import io.github.execbench.workload.testing.Values.Kind;
import io.github.execbench.workload.testing.Values.Replaced;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes in comes out, by whichever of the two ways. */
class SerialTest {

  private static final All ALL =
      new All(
          "Gr\u00fc\u00dfe \ud83d\ude00 and half a pair \ud83d",
          true,
          Integer.MIN_VALUE,
          Long.MAX_VALUE,
          -0.0,
          Duration.ofNanos(-1),
          DayOfWeek.FRIDAY,
          Kind.WITH_A_BODY,
          List.of(new Inner(1), new Inner(2), new Inner(3)),
          null);

  static List<Serializable> plain() {
    Path photo = Path.of("photo.jpg");
    return List.of(
        ALL,
        new SleepTask(Duration.ofMillis(5)),
        PhotoTask.of(photo, photo, FilterKind.FAST, PhotoSettings.DEFAULT),
        new Holder(List.of()),
        new Holder(List.of(List.of("x"))),
        "x".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource
  void plain(Serializable object) throws Exception {
    byte[] bytes = Serial.toBytes(object);
    assertTrue(PlainReader.isPlain(bytes));
    assertEquals(object, Serial.fromBytes(bytes));
  }

  @Test
  void bytesArePlain() throws Exception {
    byte[] array = {1, -1, 0};
    byte[] bytes = Serial.toBytes(array);
    assertTrue(PlainReader.isPlain(bytes));
    assertArrayEquals(array, (byte[]) Serial.fromBytes(bytes));
  }

  static List<Serializable> leftToJava() {
    return List.of(
        BigInteger.TEN,
        new ArrayList<>(List.of(1)),
        new Holder(new ArrayList<>(List.of(new Inner(1)))),
        new Holder(Arrays.asList(1, null)));
  }

  @ParameterizedTest
  @MethodSource
  void leftToJava(Serializable object) throws Exception {
    byte[] bytes = Serial.toBytes(object);
    assertFalse(PlainReader.isPlain(bytes));
    Object back = Serial.fromBytes(bytes);
    assertEquals(object, back);
    assertEquals(object.getClass(), back.getClass());
  }

  @Test
  void aRecordThatSaysHowIsHeeded() throws Exception {
    assertEquals("other", Serial.fromBytes(Serial.toBytes(new Replaced("other"))));
  }

  @Test
  void whatHoldsItselfIsLeftToJava() throws Exception {
    List<Object> list = new ArrayList<>();
    Holder holder = new Holder(list);
    list.add(holder);
    Holder back = assertInstanceOf(Holder.class, Serial.fromBytes(Serial.toBytes(holder)));
    assertEquals(1, ((List<?>) back.held()).size());
  }

  @Test
  void deepNestingIsLeftToJava() throws Exception {
    Holder deep = new Holder("core");
    for (int i = 0; i < PlainTag.MAX_DEPTH; i++) {
      deep = new Holder(deep);
    }
    assertEquals(deep, Serial.fromBytes(Serial.toBytes(deep)));
    byte[] deeper = Serial.toBytes(new Holder(deep));
    assertFalse(PlainReader.isPlain(deeper));
  }

  private record Stranger(int number) implements Serializable {}

  @Test
  void theListHoldsForPlainRecords() throws Exception {
    byte[] bytes = Serial.toBytes(new Stranger(1));
    assertTrue(PlainReader.isPlain(bytes));
    var refused = assertThrows(InvalidClassException.class, () -> Serial.fromBytes(bytes));
    assertTrue(refused.getMessage().contains("REJECTED"), refused.getMessage());
  }

  @Test
  void aRecordsOwnChecksHold() throws Exception {
    byte[] bytes = Serial.toBytes(new Inner(1));
    bytes[bytes.length - 4] = (byte) 0x80;
    var refused = assertThrows(InvalidObjectException.class, () -> Serial.fromBytes(bytes));
    assertTrue(refused.getMessage().contains("negative"), refused.getMessage());
  }

  @Test
  void spoiltBytesEndInAnExceptionOfTheirKind() throws Exception {
    byte[] good = Serial.toBytes(ALL);
    Random random = new Random(4);
    for (int i = 0; i < 5_000; i++) {
      byte[] bad = Arrays.copyOf(good, i % 3 == 0 ? 1 + random.nextInt(good.length) : good.length);
      bad[random.nextInt(bad.length)] = (byte) random.nextInt();
      bad[0] = PlainTag.MAGIC;
      Throwable thrown = thrownBy(bad);
      assertTrue(
          thrown == null
              || thrown instanceof IOException
              || thrown instanceof ClassNotFoundException,
          "in try " + i + ": " + thrown);
    }
  }

  private static Throwable thrownBy(byte[] bytes) {
    try {
      Serial.fromBytes(bytes);
      return null;
    } catch (Throwable t) {
      return t;
    }
  }
}

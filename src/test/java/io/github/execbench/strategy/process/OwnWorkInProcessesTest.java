package io.github.execbench.strategy.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.strategy.process.wire.RemoteTaskException;
import io.github.execbench.strategy.process.worker.WorkerDiedException;
import io.github.execbench.workload.UnsendableResultException;
import io.github.execbench.workload.own.OwnWorkload;
import io.github.execbench.workload.own.Results;
import io.github.execbench.workload.own.SourceWork;
import io.github.execbench.workload.own.UserJar;
import io.github.execbench.workload.own.WorkException;
import io.github.execbench.workload.own.WorkSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's own work in real worker processes: nothing of it is known to the suite. */
@Timeout(120)
class OwnWorkInProcessesTest {

  private static final String SOURCE =
      """
      com/acme/Work.java
      package com.acme;
      import java.io.*;
      import java.util.*;
      import java.util.function.*;
      public class Work {
        public record Point(int x, String name) implements Serializable {}
        public record Cloud(List<Point> points, int[] sizes) implements Serializable {}
        public enum Color { RED { public String toString() { return "red"; } }, BLUE }
        public static class Bean implements Serializable {
          private final List<Point> points = new ArrayList<>();
          public boolean equals(Object o) { return o instanceof Bean b && b.points.equals(points); }
          public int hashCode() { return points.hashCode(); }
        }
        public static class NotSerializable { }
        public static class Furious implements Serializable {
          private void writeObject(ObjectOutputStream out) { throw new IllegalStateException("no"); }
        }
        public static class Unreadable implements Serializable {
          private void readObject(ObjectInputStream in) { throw new IllegalStateException("torn"); }
        }
        public static class Failure extends Exception {
          public final Point at; // an argument of the user's own class
          Failure(Point at) { super("failed at " + at); this.at = at; }
        }
        public static class Closed extends RuntimeException {
          final NotSerializable held = new NotSerializable();
          Closed() { super("holds what can't travel"); }
        }
        public static Point point(int i) { return new Point(i, "p" + i); }
        public static List<Point> points(int i) { return List.of(point(i), point(i + 1)); }
        public static Cloud cloud(int i) { return new Cloud(points(i), new int[] {i, 2}); }
        public static Color color(int i) { return Color.values()[i % 2]; }
        public static Point[][] arrays(int i) { return new Point[][] {{point(i)}, {}}; }
        public static Map<Color, Bean> beans(int i) {
          Bean bean = new Bean();
          bean.points.add(point(i));
          return new EnumMap<>(Map.of(Color.RED, bean));
        }
        public static Object jdk(int i) {
          return List.of(java.net.URI.create("http://a/" + i), new java.sql.Timestamp(i),
              new GregorianCalendar(2020, 1, i + 1), Optional.empty().isPresent());
        }
        public static void nothing() {}
        public static String size() { return System.getProperty("size"); }
        public static long pid() { return ProcessHandle.current().pid(); }
        public static Object unsendable() { return new NotSerializable(); }
        public static Object lambda() { return (Supplier<String>) () -> "x"; }
        public static Supplier<String> serializableLambda(int i) {
          return (Supplier<String> & Serializable) () -> "lambda " + i;
        }
        public static Object furious() { return new Furious(); }
        public static Object unreadable() { return new Unreadable(); }
        public static byte[] huge() { return new byte[70 << 20]; }
        public static String fails(int i) throws Exception { throw new Failure(point(i)); }
        public static String closed() { throw new Closed(); }
        public static String exits() { System.err.println("bye"); System.exit(3); return ""; }
        public static String prints(int i) { System.out.println("text"); return "printed " + i; }
      }
      """;

  @TempDir static Path folder;
  private static Path jar;

  @BeforeAll
  static void build() throws IOException {
    jar = UserJar.of(Files.createDirectory(folder.resolve("a path")).resolve("my app.jar"), SOURCE);
  }

  /** SEQUENTIAL's results are the oracle. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "point", "points", "cloud", "color", "arrays", "beans", "jdk", "nothing", "prints"
      })
  void resultsComeBackAsTheyAre(String method) throws Exception {
    try (OwnWorkload own = open(method);
        WorkerPool pool = pool()) {
      List<Object> expected = new ArrayList<>();
      List<Object> actual = new ArrayList<>();
      for (var task : own.tasks()) {
        expected.add(task.call());
        actual.add(pool.call(task));
      }
      assertEquals(Optional.empty(), Results.firstDifference(expected, actual));
      assertEquals(Optional.empty(), Results.incomparable(expected, actual));
      if (expected.getFirst() != null) {
        assertSame(expected.getFirst().getClass(), actual.getFirst().getClass());
      }
    }
  }

  @Test
  void aTaskRunsInAnotherProcessWithItsParameters() throws Exception {
    WorkSpec plain = UserJar.spec("com.acme.Work::size", jar);
    WorkSpec spec = new WorkSpec(plain.work(), plain.classPath(), Map.of("size", "ten"));
    try (OwnWorkload own = OwnWorkload.open(spec, 1);
        OwnWorkload pid = open("pid");
        WorkerPool pool = pool()) {
      assertEquals("ten", pool.call(own.tasks().getFirst()));
      Object there = pool.call(pid.tasks().getFirst());
      assertTrue((Long) there != ProcessHandle.current().pid(), "here: " + there);
    }
  }

  @Test
  void aResultThatCanNotComeBackIsAFailureOfItsOwnKind() throws Exception {
    assertUnsendable("unsendable", "its result is not serializable: com.acme.Work$NotSerializable");
    assertUnsendable("lambda", "its result is not serializable: com.acme.Work$$Lambda");
    assertUnsendable(
        "furious", "its result can't be serialized: java.lang.IllegalStateException: no");
    assertUnsendable(
        "unreadable", "its result can't be read back: java.lang.IllegalStateException: torn");
    assertUnsendable("huge", "its result has 73400326 bytes: at most 67108864 can be sent");
  }

  private static void assertUnsendable(String method, String line) throws Exception {
    try (OwnWorkload own = open(method);
        WorkerPool pool = pool()) {
      var e =
          assertThrows(UnsendableResultException.class, () -> pool.call(own.tasks().getFirst()));
      assertTrue(e.getMessage().startsWith(line), e.getMessage());
    }
  }

  @Test
  void aSerializableLambdaComesBack() throws Exception {
    try (OwnWorkload own = open("serializableLambda");
        WorkerPool pool = pool()) {
      Object back = pool.call(own.tasks().get(1));
      assertEquals("lambda 1", ((java.util.function.Supplier<?>) back).get());
    }
  }

  @Test
  void anExceptionOfTheUsersComesBackAsItself() throws Exception {
    try (OwnWorkload own = open("fails");
        WorkerPool pool = pool()) {
      Exception thrown = assertThrows(Exception.class, () -> pool.call(own.tasks().get(1)));
      assertEquals("com.acme.Work$Failure: failed at Point[x=1, name=p1]", thrown.toString());
      Object at = thrown.getClass().getField("at").get(thrown);
      assertSame(own.loader(), at.getClass().getClassLoader());
      assertEquals("fails", thrown.getStackTrace()[0].getMethodName());
    }
  }

  @Test
  void anExceptionThatCanNotTravelComesBackAsText() throws Exception {
    try (OwnWorkload own = open("closed");
        WorkerPool pool = pool()) {
      var thrown = assertThrows(RemoteTaskException.class, () -> pool.call(own.tasks().getFirst()));
      assertEquals("com.acme.Work$Closed: holds what can't travel", thrown.toString());
    }
  }

  @Test
  void anExitCostsItsTask() throws Exception {
    try (OwnWorkload own = open("exits");
        OwnWorkload sound = open("point");
        WorkerPool pool = pool()) {
      var died = assertThrows(WorkerDiedException.class, () -> pool.call(own.tasks().getFirst()));
      assertTrue(
          died.getMessage().contains("exit code 3; its standard error ends: bye"),
          died.getMessage());
      assertEquals(sound.tasks().getFirst().call(), pool.call(sound.tasks().getFirst()));
    }
  }

  @Test
  void aCompiledSourceFileRunsInProcesses() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("Twice.java"), "class Twice { static int of(int i) { return 2 * i; } }");
    WorkSpec spec = new WorkSpec(file + "::of", List.of(), Map.of());
    WorkSpec compiled = SourceWork.compile(spec, folder.resolve("run")).spec();
    try (OwnWorkload own = OwnWorkload.open(compiled, 4);
        WorkerPool pool = pool()) {
      assertEquals(6, pool.call(own.tasks().getLast()));
    }
  }

  @Test
  void aWorkThatFailsToLoadOverThereIsSaid() throws Exception {
    Path here =
        UserJar.of(
            folder.resolve("here.jar"),
            """
            Here.java
            public class Here implements Runnable {
              static { if (!Boolean.getBoolean("here")) throw new IllegalStateException("not here"); }
              public void run() {}
            }
            """);
    System.setProperty("here", "true"); // of this JVM alone
    try (OwnWorkload own = OwnWorkload.open(UserJar.spec("Here", here), 1);
        WorkerPool pool = pool()) {
      var e = assertThrows(WorkException.class, () -> pool.call(own.tasks().getFirst()));
      assertEquals(
          "Here fails as it is set up: java.lang.IllegalStateException: not here at"
              + " Here.<clinit>(Here.java:3)",
          e.getMessage());
    } finally {
      System.clearProperty("here");
    }
  }

  private static OwnWorkload open(String method) throws WorkException {
    return OwnWorkload.open(UserJar.spec("com.acme.Work::" + method, jar), 4);
  }

  private static WorkerPool pool() {
    return new WorkerPool(1, Optional.empty());
  }
}

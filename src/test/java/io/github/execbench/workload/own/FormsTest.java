package io.github.execbench.workload.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form that a class or a method may have, from a jar that knows nothing of the suite. */
class FormsTest {

  private static final String SOURCE =
      """
      com/acme/Forms.java
      package com.acme;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      public class Forms {
        public static class Calls implements Callable<String> {
          public String call() { return "called"; }
        }
        public static class Runs implements Runnable {
          public static volatile int ran;
          public void run() { ran++; }
          public static int ran() { return ran; }
        }
        public static class Supplies implements Supplier<List<Callable<Integer>>> {
          public List<Callable<Integer>> get() { return List.of(() -> 1, () -> 4, () -> 9); }
        }
        public static class Plain {
          private final int base = 100;
          public int plus(int index) { return base + index; }
          public String once() { return "once"; }
          public void nothing() {}
        }
        public static class Extends extends Plain {}
        public enum Unit { KILO; public static String label(int i) { return "unit " + i; } }
        public record Point() implements Callable<Integer> {
          public Integer call() { return 7; }
        }
        public interface Holder { static long held(int index) { return index * 10L; } }
        public static class Both implements Callable<String>, Runnable {
          public String call() { return "call"; }
          public void run() {}
        }
        public static class Twice {
          public static String of() { return "none"; }
          public static String of(int index) { return "index"; }
        }
        public static class Loader {
          public static boolean own() {
            return Thread.currentThread().getContextClassLoader() == Loader.class.getClassLoader();
          }
          public static String size() { return System.getProperty("size"); }
          public static boolean seesCommandLine() throws Exception {
            try { Class.forName("picocli.CommandLine"); return true; }
            catch (ClassNotFoundException e) { return false; }
          }
          public static Class<?> compiler() throws Exception {
            return Class.forName("com.sun.source.tree.Tree");
          }
          public static String throwsIt() throws Exception { throw new Failure("mine"); }
        }
        public static class Failure extends Exception { Failure(String s) { super(s); } }
      }
      """;

  @TempDir static Path folder;
  private static Path jar;

  @BeforeAll
  static void build() throws IOException {
    jar = UserJar.of(folder.resolve("a b.jar"), SOURCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "com.acme.Forms.Calls           | a Callable | true | [called, called]",
        "com.acme.Forms$Calls           | a Callable | true | [called, called]",
        "com.acme.Forms.Runs            | a Runnable | false | [null, null]",
        "com.acme.Forms.Supplies        | a Supplier of a list of Callables | true | [1, 4, 9]",
        "com.acme.Forms.Point           | a Callable | true | [7, 7]",
        "com.acme.Forms.Plain::plus     | the method com.acme.Forms.Plain::plus(int) | true |"
            + " [100, 101]",
        "com.acme.Forms.Extends::once   | the method com.acme.Forms.Plain::once() | true |"
            + " [once, once]",
        "com.acme.Forms.Plain::nothing  | the method com.acme.Forms.Plain::nothing() | false |"
            + " [null, null]",
        "com.acme.Forms.Unit::label      | the static method com.acme.Forms.Unit::label(int) | true"
            + " | [unit 0, unit 1]",
        "com.acme.Forms.Holder::held    | the static method com.acme.Forms.Holder::held(int) |"
            + " true | [0, 10]",
        "com.acme.Forms.Both::call      | the method com.acme.Forms.Both::call() | true |"
            + " [call, call]",
        "com.acme.Forms.Twice::of()     | the static method com.acme.Forms.Twice::of() | true |"
            + " [none, none]",
        "com.acme.Forms.Twice::of(int)  | the static method com.acme.Forms.Twice::of(int) | true"
            + " | [index, index]",
        "com.acme.Forms.Loader::own     | the static method com.acme.Forms.Loader::own() | true |"
            + " [true, true]",
        "com.acme.Forms.Loader::seesCommandLine | the static method"
            + " com.acme.Forms.Loader::seesCommandLine() | true | [false, false]",
        "com.acme.Forms.Loader::compiler | the static method com.acme.Forms.Loader::compiler() |"
            + " true | [interface com.sun.source.tree.Tree, interface com.sun.source.tree.Tree]",
        "java.lang.Math::abs            | the static method java.lang.Math::abs(int) | true |"
            + " [0, 1]",
      })
  void takes(String work, String form, boolean returns, String results) throws Exception {
    try (OwnWorkload own = OwnWorkload.open(UserJar.spec(work, jar), 2)) {
      assertEquals(form, own.form());
      assertEquals(returns, own.checksResults());
      assertEquals(results, results(own).toString());
    }
  }

  static List<Object> results(OwnWorkload own) throws Exception {
    List<Object> results = new ArrayList<>();
    for (OwnTask task : own.tasks()) {
      results.add(task.call());
    }
    return results;
  }

  @Test
  void aListBringsItsOwnNumberOfTasks() throws Exception {
    try (OwnWorkload own = OwnWorkload.open(UserJar.spec("com.acme.Forms.Supplies", jar), 50)) {
      assertEquals(OptionalInt.of(3), own.ownTasks());
      assertEquals(3, own.tasks().size());
    }
    try (OwnWorkload own = OwnWorkload.open(UserJar.spec("com.acme.Forms.Calls", jar), 50)) {
      assertEquals(OptionalInt.empty(), own.ownTasks());
      assertEquals(50, own.tasks().size());
    }
  }

  @Test
  void aParameterIsASystemPropertyWhileTheWorkIsOpen() throws Exception {
    WorkSpec spec = UserJar.spec("com.acme.Forms.Loader::size", jar);
    System.setProperty("size", "before");
    try {
      for (String size : List.of("10", "100")) {
        var params = java.util.Map.of("size", size);
        try (OwnWorkload own =
            OwnWorkload.open(new WorkSpec(spec.work(), spec.classPath(), params), 1)) {
          assertEquals(List.of(size), results(own));
        }
      }
      assertEquals("before", System.getProperty("size"));
    } finally {
      System.clearProperty("size");
    }
  }

  @Test
  void whatTheWorkThrowsIsThrownAsItIs() throws Exception {
    try (OwnWorkload own =
        OwnWorkload.open(UserJar.spec("com.acme.Forms.Loader::throwsIt", jar), 1)) {
      Exception thrown = assertThrows(Exception.class, () -> own.tasks().getFirst().call());
      assertEquals("com.acme.Forms$Failure: mine", thrown.toString());
    }
  }

  @Test
  void aBatchHasATask() {
    var e =
        assertThrows(
            WorkException.class,
            () -> OwnWorkload.open(UserJar.spec("com.acme.Forms.Calls", jar), 0));
    assertEquals("a batch of 0 tasks: at least 1", e.getMessage());
    assertEquals(WorkException.Kind.USAGE, e.kind());
  }

  /** So that code that is not thread-safe is found. */
  @Test
  void allTasksOfAJvmShareOneInstance() throws Exception {
    Path counts =
        UserJar.of(
            folder.resolve("counts.jar"),
            """
            Counts.java
            public class Counts implements java.util.concurrent.Callable<Integer> {
              private int calls;
              public Integer call() { return ++calls; }
            }
            """);
    try (OwnWorkload own = OwnWorkload.open(UserJar.spec("Counts", counts), 3)) {
      assertEquals(List.of(1, 2, 3), results(own));
    }
    try (OwnWorkload again = OwnWorkload.open(UserJar.spec("Counts", counts), 1)) {
      assertEquals(List.of(1), results(again), "made anew");
      assertNotSame(getClass().getClassLoader(), again.loader());
    }
  }

  @Test
  void aWorkThatIsOpenTwiceIsOneUntilBothAreClosed() throws Exception {
    WorkSpec spec = UserJar.spec("com.acme.Forms.Calls", jar);
    try (OwnWorkload one = OwnWorkload.open(spec, 1)) {
      ClassLoader loader = one.loader();
      OwnWorkload two = OwnWorkload.open(spec, 1);
      assertSame(loader, two.loader());
      two.close();
      two.close();
      assertSame(loader, one.loader());
      assertEquals(List.of("called"), results(one));
    }
  }

  @Test
  void aWorkloadOfTheSuiteVerifiesItsOwnResults() throws Exception {
    Path suite = Path.of(OwnTask.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path work =
        UserJar.of(
            folder.resolve("workload.jar"),
            List.of("-cp", suite.toString()),
            """
            com/acme/Batch.java
            package com.acme;
            import io.github.execbench.workload.*;
            import java.util.List;
            public class Batch implements Workload<Integer> {
              public record Square(int n) implements Task<Integer> {
                public String name() { return "square " + n; }
                public Integer call() { return n * n; }
              }
              public List<Square> tasks() { return List.of(new Square(2), new Square(3)); }
              public void verify(List<Integer> results) {
                if (!results.equals(List.of(4, 9))) throw new WrongResultException("got " + results);
              }
            }
            """);
    try (OwnWorkload own = OwnWorkload.open(UserJar.spec("com.acme.Batch", work), 5)) {
      assertEquals("a Workload", own.form());
      assertEquals(List.of(4, 9), results(own));
      own.verify(results(own));
      var wrong =
          assertThrows(
              io.github.execbench.workload.WrongResultException.class,
              () -> own.verify(List.of(4, 8)));
      assertTrue(wrong.getMessage().contains("got [4, 8]"), wrong.getMessage());
    }
  }
}

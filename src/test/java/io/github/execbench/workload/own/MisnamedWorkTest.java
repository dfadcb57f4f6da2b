package io.github.execbench.workload.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.own.WorkException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit is said in a line that tells what was found and what would fit. */
class MisnamedWorkTest {

  private static final String SOURCE =
      """
      com/acme/Work.java
      package com.acme;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      public class Work {
        public static String once() { return "once"; }
        public static String twice(int i) { return "twice"; }
        public static String lengthy(long i) { return "long"; }
        private static String hidden() { return "hidden"; }
        static String inside() { return "inside"; }
        public static String main(String[] args) { return "main"; }
        public static String either() { return "none"; }
        public static String either(int i) { return "index"; }
        public abstract static class Half implements Callable<String> {}
        public interface Face extends Callable<String> {}
        public enum Kind implements Runnable { ONE; public void run() {} }
        public class Inner implements Runnable { public void run() {} }
        static class Closed implements Runnable { public void run() {} }
        public static class Shut implements Runnable { private Shut() {} public void run() {} }
        public static class Needs implements Runnable { public Needs(int i) {} public void run() {} }
        public record Pair(int a, int b) implements Runnable { public void run() {} }
        public static class Both implements Callable<String>, Runnable {
          public String call() { return ""; }
          public void run() {}
        }
        public static class Empty implements Supplier<List<Callable<String>>> {
          public List<Callable<String>> get() { return List.of(); }
        }
        public static class Text implements Supplier<String> {
          public String get() { return "text"; }
        }
        public static class Mixed implements Supplier<List<Object>> {
          public List<Object> get() { return List.of((Callable<String>) () -> "", "text"); }
        }
        public static class Bad implements Runnable {
          static final int N = Integer.parseInt("x");
          public void run() {}
        }
        public static class Throws implements Runnable {
          public Throws() { throw new IllegalStateException("no config"); }
          public void run() {}
        }
      }
      """;

  private static final String FITS =
      "would fit: com.acme.Work::either, com.acme.Work::once, com.acme.Work::twice";

  @TempDir static Path folder;
  private static Path jar;

  @BeforeAll
  static void build() throws IOException {
    jar = UserJar.of(folder.resolve("app.jar"), SOURCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "com.acme.Wrok | no class com.acme.Wrok on the class path JAR; did you mean com.acme.Work?",
        "Work | no class Work on the class path JAR; did you mean com.acme.Work?",
        "work::once | no class work on the class path JAR; did you mean com.acme.Work::once?",
        "com.acme.Work.once | no class com.acme.Work.once on the class path JAR; did you mean"
            + " com.acme.Work::once?",
        "com.acme.Work#once | no class com.acme.Work#once on the class path JAR; did you mean"
            + " com.acme.Work::once?",
        "com/acme/Work.class | no class com/acme/Work.class on the class path JAR; did you mean"
            + " com.acme.Work?",
        "org.other.Nothing | no class org.other.Nothing on the class path JAR",
        "app.jar | 'app.jar' is a jar, not a work: give --cp app.jar and the name of a class",
        ":: | '::' names no work: give a class, Class::method or a .java file",
        "A::b(String) | 'A::b(String)': a method that is measured takes nothing, (), or the"
            + " index, (int)",
        "com.acme.Work | com.acme.Work is not a Callable, a Runnable, a Supplier of a list of"
            + " Callables or a Workload; FITS",
        "com.acme.Work::onec | com.acme.Work has no method onec; did you mean com.acme.Work::once?",
        "com.acme.Work::zzzzzzzz | com.acme.Work has no method zzzzzzzz; FITS",
        "com.acme.Work::lengthy | com.acme.Work::lengthy(long) must take nothing, or an int that"
            + " is the task's index; FITS",
        "com.acme.Work::main | com.acme.Work::main(String[]) must take nothing, or an int that"
            + " is the task's index; FITS",
        "com.acme.Work::hidden | com.acme.Work::hidden() is private: make it public; FITS",
        "com.acme.Work::inside | com.acme.Work::inside() is not public: make it public; FITS",
        "com.acme.Work::either | com.acme.Work::either fits twice: name"
            + " 'com.acme.Work::either()' or 'com.acme.Work::either(int)'",
        "com.acme.Work.Half | com.acme.Work.Half is abstract: name a class that extends it, or a"
            + " static method",
        "com.acme.Work.Face | com.acme.Work.Face is an interface: name a class, or a static method",
        "com.acme.Work.Kind | com.acme.Work.Kind is an enum, which can't be made: name a static"
            + " method of it",
        "com.acme.Work.Inner | com.acme.Work.Inner is an inner class: make it static, or name a"
            + " static method",
        "com.acme.Work.Closed | com.acme.Work.Closed is not public: make it so",
        "com.acme.Work.Shut | com.acme.Work.Shut has no public constructor without parameters:"
            + " its own is private",
        "com.acme.Work.Needs | com.acme.Work.Needs has no constructor without parameters: add"
            + " one, or name a static method",
        "com.acme.Work.Pair | com.acme.Work.Pair has no constructor without parameters: add one,"
            + " or name a static method",
        "com.acme.Work.Both | com.acme.Work.Both is a Callable and a Runnable: name the method"
            + " that is meant, com.acme.Work.Both::call or com.acme.Work.Both::run",
        "com.acme.Work.Empty | com.acme.Work.Empty has no task: its list is empty",
        "com.acme.Work.Text | com.acme.Work.Text is a Supplier, but of no list of Callables; if"
            + " get() is the work itself, name it: com.acme.Work.Text::get",
        "com.acme.Work.Mixed | com.acme.Work.Mixed supplies a list, but item 1 is no Callable: a"
            + " java.lang.String",
      })
  void isWrongUsage(String work, String line) {
    WorkException e = refused(work, jar);
    assertEquals(line.replace("JAR", jar.toString()).replace("FITS", FITS), e.getMessage());
    assertEquals(Kind.USAGE, e.kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "com.acme.Work.Bad | com.acme.Work.Bad fails as it is set up:"
            + " java.lang.NumberFormatException: For input string: \"x\" at"
            + " com.acme.Work$Bad.<clinit>(Work.java:37)",
        "com.acme.Work.Throws | com.acme.Work.Throws fails as it is set up:"
            + " java.lang.IllegalStateException: no config at"
            + " com.acme.Work$Throws.<init>(Work.java:41)",
      })
  void whatFailsAsItIsSetUpCanNotBeRead(String work, String line) {
    WorkException e = refused(work, jar);
    assertTrue(e.getMessage().startsWith(line), e.getMessage());
    assertTrue(e.getMessage().lines().count() == 1, e.getMessage());
    assertEquals(Kind.UNREADABLE, e.kind());
  }

  private static WorkException refused(String work, Path... classPath) {
    return assertThrows(
        WorkException.class, () -> OwnWorkload.open(UserJar.spec(work, classPath), 1).close());
  }

  @Test
  void aMissingDependencyIsNamed() throws Exception {
    String base =
        "lib/Base.java\npackage lib; public class Base { public static int n() { return 1; } }";
    String user =
        "app/Uses.java\npackage app; public class Uses extends lib.Base implements Runnable {"
            + " public void run() {} }";
    Path classes =
        UserJar.classes(Files.createDirectory(folder.resolve("dep")), List.of(), base, user);
    Files.delete(classes.resolve("lib/Base.class"));
    assertEquals(
        "app.Uses needs lib.Base, which is not on its class path (--cp)",
        refused("app.Uses", classes).getMessage());
  }

  @Test
  void aClassPathThatBeginsTooDeepIsSeen() throws Exception {
    Path classes =
        UserJar.classes(Files.createDirectory(folder.resolve("deep")), List.of(), SOURCE);
    assertEquals(
        "no class Work; did you mean com.acme.Work?",
        refused("Work", classes.resolve("com/acme")).getMessage());
  }

  @Test
  void aClassOfANewerJavaIsSaid() throws Exception {
    Path classes = UserJar.classes(Files.createDirectory(folder.resolve("new")), List.of(), SOURCE);
    Path file = classes.resolve("com/acme/Work.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7] = 99; // the major version of its format
    Files.write(file, bytes);
    WorkException e = refused("com.acme.Work::once", classes);
    assertTrue(
        e.getMessage().startsWith("com.acme.Work needs a newer Java than this one, "),
        e.getMessage());
    assertEquals(Kind.UNREADABLE, e.kind());
    bytes[0] = 0;
    Files.write(file, bytes);
    assertTrue(
        refused("com.acme.Work::once", classes)
            .getMessage()
            .startsWith("com.acme.Work: its class file is spoilt: "));
  }

  @Test
  void aSpringBootJarIsSaid() throws Exception {
    Path classes =
        UserJar.classes(Files.createDirectory(folder.resolve("boot")), List.of(), SOURCE);
    Files.createDirectories(classes.resolve("BOOT-INF/classes"));
    Files.move(classes.resolve("com"), classes.resolve("BOOT-INF/classes/com"));
    String line = refused("com.acme.Work", classes).getMessage();
    assertTrue(line.contains("it lies in BOOT-INF/classes, where only Spring Boot looks"), line);
  }

  @Test
  void aClassPathIsReadAsJavaDoes() throws Exception {
    Path lib = Files.createDirectory(folder.resolve("li b"));
    Files.copy(jar, lib.resolve("b.jar"));
    Files.copy(jar, lib.resolve("a.JAR"));
    Files.writeString(lib.resolve("readme.txt"), "no jar");
    WorkSpec spec = WorkSpec.of("com.acme.Work::once", jar + "::" + lib + "/*", Map.of());
    assertEquals(
        List.of(jar.toString(), lib.resolve("a.JAR").toString(), lib.resolve("b.jar").toString()),
        spec.classPath());
    assertEquals(
        List.of(Path.of("").toAbsolutePath().toString()),
        WorkSpec.of("com.acme.Work", " ", Map.of()).classPath());
    assertEquals(List.of(), WorkSpec.of("Work.java", "", Map.of()).classPath());
  }

  @Test
  void aClassPathThatIsNotThereIsSaid() throws Exception {
    Path text = Files.writeString(folder.resolve("text.jar"), "text");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals("--cp: there is no /no/such.jar", badClassPath("/no/such.jar", Kind.UNREADABLE));
    assertTrue(
        badClassPath(text.toString(), Kind.UNREADABLE)
            .startsWith("--cp: " + text + " is no jar: "));
    assertEquals(
        "--cp '" + empty + "/*': no jar in " + empty, badClassPath(empty + "/*", Kind.UNREADABLE));
    assertTrue(badClassPath("/no/such/*", Kind.UNREADABLE).contains("can't list /no/such"));
    assertEquals(
        "no class Work on the class path " + empty + ", which holds no class at all: see --cp",
        refused("Work", empty).getMessage());
  }

  private static String badClassPath(String classPath, Kind kind) {
    var e = assertThrows(WorkException.class, () -> WorkSpec.of("Work", classPath, Map.of()));
    assertEquals(kind, e.kind());
    return e.getMessage();
  }

  @Test
  void aParameterThatTheSuiteNeedsIsRefused() {
    for (String name : List.of("java.class.path", "execbench.cache", " ")) {
      var e = assertThrows(WorkException.class, () -> WorkSpec.of("W", "", Map.of(name, "x")));
      assertEquals(Kind.USAGE, e.kind());
    }
  }
}

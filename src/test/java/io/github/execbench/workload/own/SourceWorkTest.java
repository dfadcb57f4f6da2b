package io.github.execbench.workload.own;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.workload.own.WorkException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Source files: what in them is measured, and what their compiler says. */
class SourceWorkTest {

  private static final String CALLABLE =
      "class %s implements java.util.concurrent.Callable<String> {"
          + " public String call() { return \"%1$s\"; } }\n";

  @TempDir Path folder;

  @Test
  void theOnlyClassThatFits() throws Exception {
    assertEquals(
        List.of("Fetch"),
        results(file("Other.java", "class Help {}\n" + CALLABLE.formatted("Fetch"))));
  }

  @Test
  void theClassNamedLikeTheFileIfSeveralFit() throws Exception {
    String source = CALLABLE.formatted("Fetch") + CALLABLE.formatted("Other");
    assertEquals(List.of("Other"), results(file("Other.java", source)));
    assertEquals(List.of("Fetch"), results(file("Other.java", source) + "::Fetch"));
    Path file = Path.of(file("Neither.java", source));
    assertEquals(
        file
            + " has several classes that would fit; name one: "
            + file
            + "::Fetch or "
            + file
            + "::Other",
        refused(file.toString(), Kind.USAGE).getMessage());
  }

  @Test
  void packagesNestedClassesAndMethods() throws Exception {
    String file =
        file(
            "Work.java",
            """
            package com.acme.deep;
            public class Work {
              static int square(int i) { return i * i; }
              static class Nested { String text() { return help(); } }
              static String help() { return new Object() { String s() { return "help"; } }.s(); }
              private static int hidden() { return 1; }
              public static void main(String[] args) {}
            }
            record Pair(int a) { Pair() { this(5); } static int two() { return 2; } }
            """);
    assertEquals(List.of(0), results(file + "::square"));
    assertEquals(List.of("help"), results(file + "::Nested::text"));
    assertEquals(List.of(2), results(file + "::two"));
    assertEquals(List.of(5), results(file + "::Pair::a"));
    String none = refused(file, Kind.USAGE).getMessage();
    assertTrue(
        none.startsWith(file + ": no class in it is a Callable, a Runnable, ")
            && none.contains(
                "would fit: " + file + "::Pair::a, " + file + "::Pair::two, " + file + "::square"),
        none);
    assertTrue(
        refused(file + "::hidden", Kind.USAGE)
            .getMessage()
            .startsWith("com.acme.deep.Work::hidden() is private"));
    assertTrue(
        refused(file + "::sqare", Kind.USAGE)
            .getMessage()
            .contains("has no class and no method sqare"));
    assertTrue(
        refused(file + "::Nope::x", Kind.USAGE)
            .getMessage()
            .contains("has no class Nope; it has "));
  }

  @Test
  void aProgramWithMainAlone() throws Exception {
    String file = file("App.java", "class App { public static void main(String[] a) {} }");
    assertEquals(
        file
            + ": no class in it is a Callable, a Runnable, a Supplier of a list of Callables or a"
            + " Workload; put the work into a method that takes nothing or an int, and name it: "
            + file
            + "::method",
        refused(file, Kind.USAGE).getMessage());
  }

  @Test
  void aCompactSourceFile() throws Exception {
    String file =
        file("Compact.java", "int triple(int i) { return 3 * (i + 1); }\nvoid main() {}\n");
    assertEquals(List.of(3), results(file + "::triple"));
  }

  @Test
  void aWorkloadOfTheSuite() throws Exception {
    String file =
        file(
            "Batch.java",
            """
            import io.github.execbench.workload.*;
            import java.util.List;
            record One() implements Task<String> {
              public String name() { return "one"; }
              public String call() { return "done"; }
            }
            class Batch implements Workload<String> {
              public List<One> tasks() { return List.of(new One()); }
              public void verify(List<String> results) {}
            }
            """);
    assertEquals(List.of("done"), results(file));
  }

  @Test
  void usesItsClassPath() throws Exception {
    Path jar =
        UserJar.of(
            folder.resolve("lib.jar"),
            "lib/Lib.java\npackage lib; public class Lib { public static int n() { return 42; } }");
    String file = file("Uses.java", "class Uses { static int n() { return lib.Lib.n(); } }");
    try (OwnWorkload own =
        OwnWorkload.open(new WorkSpec(file + "::n", List.of(jar.toString()), Map.of()), 1)) {
      assertEquals(List.of(42), FormsTest.results(own));
    }
  }

  @Test
  void theCompilersMessagesAreShownAsTheyAre() throws Exception {
    String file = file("Bad.java", "class Bad {\n  int x = \"text\";\n}\n");
    WorkException e = refused(file, Kind.UNREADABLE);
    assertEquals(file + " does not compile", e.getMessage());
    List<String> lines = e.details().lines().toList();
    assertTrue(lines.getFirst().startsWith(file + ":2: error: incompatible types"), e.details());
    assertEquals("  int x = \"text\";", lines.get(1));
    assertEquals("1 error", lines.getLast());
  }

  @Test
  void aNoteOfTheCompilerIsKept() throws Exception {
    String raw =
        "class Raw implements Runnable { public void run() { new java.util.ArrayList().add(1); } }";
    SourceWork.Compiled compiled = compile(file("Raw.java", raw), folder.resolve("out"));
    assertTrue(compiled.messages().contains("unchecked or unsafe operations"), compiled.messages());
  }

  @Test
  void aJavaWithoutCompilerIsSaid() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    String main = WithoutCompiler.class.getName();
    Process process =
        new ProcessBuilder(java, "--limit-modules=java.base", "-cp", classPath, main, "File.java")
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(
        "UNREADABLE: File.java: this Java has no compiler (module jdk.compiler); use a JDK, or"
            + " compile it elsewhere and give its classes by --cp",
        out.strip());
  }

  @Test
  void aFileThatIsNotThere() throws Exception {
    assertEquals(
        "/no/such/File.java: not there, or its folder has vanished",
        refused("/no/such/File.java", Kind.UNREADABLE).getMessage());
    Path directory = Files.createDirectory(folder.resolve("Folder.java"));
    assertEquals(
        directory + ": is a folder, not a source file",
        refused(directory.toString(), Kind.UNREADABLE).getMessage());
    assertTrue(
        refused(file("Empty.java", "// nothing\n"), Kind.USAGE)
            .getMessage()
            .endsWith("holds no class"));
  }

  /** So that forks and workers find it, and two runs of the same source are the same work. */
  @Test
  void theSameSourceGivesTheSameJar() throws Exception {
    String file = file("Same.java", CALLABLE.formatted("Same"));
    SourceWork.Compiled one = compile(file, folder.resolve("one"));
    SourceWork.Compiled two = compile(file, folder.resolve("two"));
    assertEquals("Same", one.spec().work());
    Path jar = Path.of(one.spec().classPath().getFirst());
    assertTrue(jar.isAbsolute());
    assertTrue(
        jar.getFileName().toString().matches("Same\\.java-[0-9a-f]{12}\\.jar"), jar.toString());
    assertArrayEquals(
        Files.readAllBytes(jar), Files.readAllBytes(Path.of(two.spec().classPath().getFirst())));
    assertEquals(WorkHash.of(one.spec()), WorkHash.of(two.spec()));
    Files.writeString(Path.of(file), CALLABLE.formatted("Same").replace("return", "return 1 +"));
    assertTrue(
        !WorkHash.of(compile(file, folder.resolve("two")).spec()).equals(WorkHash.of(one.spec())));
  }

  @Test
  void leavesNoTemporaryFile() throws Exception {
    long before = temporaryFolders();
    results(file("Gone.java", CALLABLE.formatted("Gone")));
    refused(file("Bad.java", "class Bad {"), Kind.UNREADABLE);
    assertEquals(before, temporaryFolders());
  }

  private static long temporaryFolders() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("execbench-work")).count();
    }
  }

  private static SourceWork.Compiled compile(String file, Path to) throws WorkException {
    return SourceWork.compile(new WorkSpec(file, List.of(), Map.of()), to);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static List<Object> results(String work) throws Exception {
    try (OwnWorkload own = OwnWorkload.open(new WorkSpec(work, List.of(), Map.of()), 1)) {
      return FormsTest.results(own);
    }
  }

  private static WorkException refused(String work, Kind kind) {
    WorkSpec spec = new WorkSpec(work, List.of(), Map.of());
    var e = assertThrows(WorkException.class, () -> OwnWorkload.open(spec, 1).close());
    assertEquals(kind, e.kind(), e.getMessage());
    return e;
  }
}

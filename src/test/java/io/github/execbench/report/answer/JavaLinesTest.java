package io.github.execbench.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is to copy compiles and gives the results in the order of the tasks. */
class JavaLinesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"SEQUENTIAL", "THREAD_POOL", "FORK_JOIN", "VIRTUAL_THREADS"})
  void runsTheTasks(String strategy) throws Exception {
    List<Callable<Integer>> tasks = List.of(() -> 1, () -> 2, () -> 3);
    assertEquals(List.of(1, 2, 3), run(JavaLines.of(strategy, 2), tasks));
  }

  @ParameterizedTest
  @ValueSource(strings = "PROCESS")
  void compiles(String strategy) throws Exception {
    compile(JavaLines.of(strategy, 2), "return null;");
  }

  private Object run(List<String> lines, List<Callable<Integer>> tasks) throws Exception {
    compile(lines, "return results;");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return loader.loadClass("Copied").getMethod("run", List.class).invoke(null, tasks);
    }
  }

  private void compile(List<String> lines, String end) throws Exception {
    String source =
        "import java.util.*; import java.util.concurrent.*;\n"
            + "public class Copied {\n"
            + "public static <R> List<R> run(List<Callable<R>> tasks) throws Exception {\n"
            + String.join("\n", lines)
            + "\n"
            + end
            + "\n}\n}\n";
    Path file = Files.writeString(folder.resolve("Copied.java"), source);
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, errors, "-d", folder.toString(), file.toString());
    assertEquals(0, code, errors.toString(StandardCharsets.UTF_8));
  }
}

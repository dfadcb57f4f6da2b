package io.github.execbench.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.execbench.cli.console.Ran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command line of the pages does what it says, at a small size. Those of the jar run in this
 * JVM, but for the ones that need one of their own; scripts and Maven are checked, not run. A
 * command of a form that this class doesn't know fails.
 */
class CommandLinesIT {

  private static final String JAR = "target/benchmarks.jar";
  private static final String UNKNOWN = "no test knows this form of command: ";
  private static final Path JAR_FILE = Path.of(System.getProperty("execbench.jar"));
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** For the commands in this JVM: other runs may be under way; no cache in the user's folder. */
  private static final Map<String, String> PROPERTIES =
      Map.of("jmh.ignoreLock", "true", "execbench.cache", "off");

  @TempDir static Path folder;
  private static Scratch scratch;
  private static OwnWork own;
  private static Sources main;

  @BeforeAll
  static void prepare() throws IOException {
    PROPERTIES.forEach(System::setProperty);
    main = Sources.below("src/main");
    scratch = new Scratch(Files.createDirectory(folder.resolve("scratch")));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    own = OwnWork.compile(Page.read(Path.of("README.md")), classes);
  }

  @AfterAll
  static void restore() {
    PROPERTIES.keySet().forEach(System::clearProperty);
  }

  @TestFactory
  Stream<DynamicTest> everyCommand() throws IOException {
    Map<List<String>, Command> commands = new LinkedHashMap<>();
    for (Page page : Page.all()) {
      Command.of(page).forEach(command -> commands.putIfAbsent(command.words(), command));
    }
    assertTrue(commands.size() > 30, "only " + commands.size() + " commands found");
    return commands.values().stream()
        .map(command -> DynamicTest.dynamicTest(command.toString(), () -> run(command.words())));
  }

  private static void run(List<String> words) throws Exception {
    List<String> rest = words.subList(1, words.size());
    switch (words.getFirst()) {
      case "mvn" -> MavenCheck.check(rest);
      case "java" -> java(rest);
      case "bash", "python3" -> ScriptCheck.check(Path.of(rest.getFirst()), tail(rest));
      case String script when script.startsWith("src/") -> ScriptCheck.check(Path.of(script), rest);
      default -> fail(UNKNOWN + String.join(" ", words));
    }
  }

  private static void java(List<String> words) throws Exception {
    int at = 0;
    while (at < words.size() && words.get(at).matches("-D.+=.+|-Xm.+")) {
      at++;
    }
    List<String> jvmOptions = words.subList(0, at);
    List<String> rest = words.subList(at, words.size());
    if (Collections.indexOfSubList(rest, List.of("-jar", JAR)) == 0) {
      jar(jvmOptions, rest.subList(2, rest.size()));
      return;
    }
    boolean classPath = Collections.indexOfSubList(rest, List.of("-cp", JAR)) == 0;
    List<String> program = classPath ? rest.subList(2, rest.size()) : rest;
    if (!jvmOptions.isEmpty()
        || program.isEmpty()
        || !program.getFirst().matches("src/.+\\.java")) {
      fail(UNKNOWN + "java " + String.join(" ", words));
    }
    ScriptCheck.check(Path.of(program.getFirst()), tail(program));
  }

  private static void jar(List<String> jvmOptions, List<String> arguments) throws Exception {
    for (String option : jvmOptions) {
      String property = option.replaceFirst("^-D([^=]+)=.*", "\"$1\"");
      assertTrue(!option.startsWith("-D") || main.contain(property), "nothing reads " + property);
    }
    boolean ownWork = own.isMeasuredBy(arguments);
    String[] small = scratch.placed(SmallSize.of(arguments, ownWork));
    if (jvmOptions.isEmpty() && !ownWork && !SmallSize.isDuetOfWork(arguments)) {
      Ran ran = Ran.of(small);
      assertEnds(arguments, ran.exitCode(), String.join("\n", ran.out()) + ran.err());
      return;
    }
    List<String> command = new ArrayList<>(List.of(JAVA, "-Djmh.ignoreLock=true"));
    command.addAll(jvmOptions);
    command.addAll(
        ownWork
            ? List.of("-cp", own.classPath(JAR_FILE), "io.github.execbench.cli.Main")
            : List.of("-jar", JAR_FILE.toString()));
    command.addAll(List.of(small));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("EXECBENCH_JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEnds(arguments, process.waitFor(), out);
  }

  /**
   * What the small results of {@code check} and {@code duet} can't tell is no fault of its command
   * line.
   */
  private static void assertEnds(List<String> arguments, int exitCode, String printed) {
    boolean check = !arguments.isEmpty() && Set.of("check", "duet").contains(arguments.getFirst());
    Set<Integer> good = check ? Set.of(0, 3) : Set.of(0);
    assertTrue(good.contains(exitCode), () -> "ended with " + exitCode + ": " + printed);
  }

  private static List<String> tail(List<String> words) {
    return words.subList(1, words.size());
  }
}

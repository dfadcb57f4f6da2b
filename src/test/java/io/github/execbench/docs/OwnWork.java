package io.github.execbench.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The classes that the README tells its reader to add, compiled as the suite compiles its own. The
 * page shows them without package and imports; the whole files stand among the tests.
 *
 * @param names of the classes
 * @param classes the folder of what was compiled
 */
record OwnWork(List<String> names, Path classes) {

  private static final Pattern PLACE = Pattern.compile("`src/main/java/(\\S+)/(\\w+)\\.java`");
  private static final Path TESTS = Path.of("src", "test", "java");

  /** Compiles the classes, with JMH's annotation processor, into an empty folder. */
  static OwnWork compile(Page page, Path classes) throws IOException {
    List<String> names = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    Matcher place = PLACE.matcher(String.join("\n", page.lines()));
    while (place.find()) {
      names.add(place.group(2));
      files.add(TESTS.resolve(place.group(1)).resolve(place.group(2) + ".java"));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-proc:full",
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path")),
                null,
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromPaths(files))
            .call();
    assertTrue(compiled, messages.toString());
    return new OwnWork(names, classes);
  }

  /** Whether a command measures one of the classes. */
  boolean isMeasuredBy(List<String> arguments) {
    return arguments.stream().anyMatch(names::contains);
  }

  /** The class path of a suite that has the classes. */
  String classPath(Path jar) {
    return jar + File.pathSeparator + classes;
  }

  /** The text of the whole file of each block of Java on a page. */
  static String wholeFile(Page.Block block) throws IOException {
    Matcher name =
        Pattern.compile("public (?:class|record) (\\w+)").matcher(String.join("\n", block.lines()));
    assertTrue(name.find(), "a block of Java without a public type");
    Path file = Sources.below(TESTS.toString()).named(name.group(1) + ".java").getFirst();
    return Files.readString(file);
  }
}

package io.github.execbench.workload.own;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Jars as users have them: compiled in a test, with no suite on the class path. */
public final class UserJar {

  private UserJar() {}

  /**
   * Compiles sources, each of which begins with the name that its file would have, such as {@code
   * com/acme/Work.java}, on a line of its own, and puts the classes into a jar.
   */
  public static Path of(Path jar, String... sources) throws IOException {
    return of(jar, List.of(), sources);
  }

  static Path of(Path jar, List<String> options, String... sources) throws IOException {
    Path classes = classes(Files.createTempDirectory(jar.getParent(), "classes"), options, sources);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        zip.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  static Path classes(Path folder, List<String> options, String... sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<SimpleJavaFileObject> files = new ArrayList<>();
    for (String source : sources) {
      files.add(new Source(source.substring(0, source.indexOf('\n')), source));
    }
    List<String> all =
        new ArrayList<>(List.of("-proc:none", "-d", folder.toString(), "-cp", folder.toString()));
    all.addAll(options);
    StringWriter messages = new StringWriter();
    assertTrue(compiler.getTask(messages, null, null, all, null, files).call(), messages::toString);
    return folder;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("test:///" + name), Kind.SOURCE);
      this.text = "//" + text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  public static WorkSpec spec(String work, Path... classPath) {
    return new WorkSpec(work, Arrays.stream(classPath).map(Path::toString).toList(), Map.of());
  }
}

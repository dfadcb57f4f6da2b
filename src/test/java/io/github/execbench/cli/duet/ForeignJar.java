package io.github.execbench.cli.duet;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds the JMH jar of another project: its own class, JMH's annotation processor, JMH's main. */
final class ForeignJar {

  private static final String START =
      """
      package acme;
      import org.openjdk.jmh.annotations.*;
      @BenchmarkMode(Mode.AverageTime)
      public class Work {
      """;

  private ForeignJar() {}

  /**
   * @param folder an empty one
   * @param methods the body of the class {@code acme.Work}
   */
  static Path of(Path folder, String methods) throws IOException {
    Path source = folder.resolve("Work.java");
    Files.createDirectories(folder);
    Files.writeString(source, START + methods + "}\n");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    compile(source, classes);
    Path jar = folder.resolve("benchmarks.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.openjdk.jmh.Main");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, libraries());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> all = Files.walk(classes)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, out);
      }
    }
    return jar;
  }

  private static void compile(Path source, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StringWriter text = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
      boolean done =
          compiler
              .getTask(
                  text,
                  files,
                  said,
                  List.of(
                      "-d",
                      classes.toString(),
                      "-processor",
                      "org.openjdk.jmh.generators.BenchmarkProcessor"),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      if (!done) {
        throw new IOException(said.getDiagnostics() + " " + text);
      }
    }
  }

  /** JMH and what it needs, where this test has them. */
  private static String libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(path -> path.matches(".*(jmh-core|jopt-simple|commons-math3)[^/]*\\.jar"))
        .map(path -> Path.of(path).toUri().toString())
        .collect(Collectors.joining(" "));
  }
}

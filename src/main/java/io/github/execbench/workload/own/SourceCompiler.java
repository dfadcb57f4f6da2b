package io.github.execbench.workload.own;

import io.github.execbench.io.FileErrors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles one source file in memory, by the compiler of the JDK that runs. */
final class SourceCompiler {

  /**
   * Classes by their names, and what the compiler said, mostly nothing.
   *
   * @param classes bytes of class files
   */
  record CommandOutput(Map<String, byte[]> classes, String messages) {}

  private SourceCompiler() {}

  static CommandOutput compile(Path file, List<String> classPath) throws WorkException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    checkReadable(file);
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Memory memory = new Memory(files)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, paths(classPath));
      List<JavaFileObject> sources = new ArrayList<>();
      for (JavaFileObject source : files.getJavaFileObjects(file)) {
        sources.add(new AnyName(source));
      }
      List<String> options = List.of("-proc:none");
      boolean well = compiler.getTask(messages, memory, null, options, null, sources).call();
      if (!well) {
        throw WorkException.unreadable(file + " does not compile", messages.toString());
      }
      return new CommandOutput(memory.classes(), messages.toString());
    } catch (IOException e) {
      throw WorkException.unreadable(FileErrors.line(e), e);
    }
  }

  private static void checkReadable(Path file) throws WorkException {
    if (Files.isDirectory(file)) {
      throw WorkException.unreadable(file + ": is a folder, not a source file", "");
    }
    try {
      Files.newInputStream(file).close();
    } catch (IOException e) {
      throw WorkException.unreadable(FileErrors.line(e), e);
    }
  }

  /** The work's own, and the suite, whose {@code Workload} it may implement. */
  private static List<Path> paths(List<String> classPath) {
    List<Path> paths = new ArrayList<>(classPath.stream().map(Path::of).toList());
    try {
      paths.add(
          Path.of(
              SourceCompiler.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the suite lies in a file", e);
    }
    return paths;
  }

  /** A public class may have another name than its file, as for {@code java File.java}. */
  private static final class AnyName extends ForwardingJavaFileObject<JavaFileObject> {

    AnyName(JavaFileObject file) {
      super(file);
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      written.put(className, bytes);
      URI uri = URI.create("memory:///" + className.replace('.', '/') + kind.extension);
      return new SimpleJavaFileObject(uri, kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new TreeMap<>();
      written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
      return classes;
    }
  }
}

package io.github.execbench.workload.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A work that is a source file. */
public final class SourceWork {

  /**
   * What a source file has become.
   *
   * @param spec the same work as a class, or a method of one, in a jar
   * @param messages of the compiler, as they are; mostly empty
   */
  public record Compiled(WorkSpec spec, String messages) {}

  private SourceWork() {}

  /** Whether a work's name is that of a source file, with or without {@code ::} behind it. */
  public static boolean isSource(String work) {
    return file(work).endsWith(".java");
  }

  private static String file(String work) {
    int at = work.indexOf("::");
    return (at < 0 ? work : work.substring(0, at)).strip();
  }

  /**
   * Compiles it into a jar of a folder, for this JVM and all others that the folder outlives.
   *
   * @param spec comes back as it is if it is no source file
   * @param folder made if need be
   * @throws WorkException if the file can't be read or does not compile, or nothing in it fits
   */
  public static Compiled compile(WorkSpec spec, Path folder) throws WorkException {
    if (!isSource(spec.work())) {
      return new Compiled(spec, "");
    }
    Path source = path(file(spec.work()));
    if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
      throw WorkException.unreadable(
          source
              + ": this Java has no compiler (module jdk.compiler); use a JDK, or compile it"
              + " elsewhere and give its classes by --cp",
          "");
    }
    SourceCompiler.CommandOutput output = SourceCompiler.compile(source, spec.classPath());
    if (output.classes().isEmpty()) {
      throw WorkException.usage(source + " holds no class");
    }
    Path jar = SourceJar.write(folder, source, output.classes());
    List<String> classPath = new ArrayList<>(List.of(jar.toString()));
    classPath.addAll(spec.classPath());
    try (WorkLoader loader = new WorkLoader(classPath)) {
      SourceTypes types = SourceTypes.of(source, output.classes().keySet(), loader);
      String wanted = spec.work().substring(file(spec.work()).length()).strip();
      Target target =
          wanted.isEmpty() ? types.only() : types.named(wanted.substring("::".length()).strip());
      return new Compiled(
          new WorkSpec(target.toString(), classPath, spec.params()), output.messages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String file) throws WorkException {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw WorkException.usage("'" + file + "' is no path: " + e.getReason());
    }
  }
}

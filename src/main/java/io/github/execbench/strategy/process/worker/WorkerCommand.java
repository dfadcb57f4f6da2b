package io.github.execbench.strategy.process.worker;

import io.github.execbench.launcher.CommandStart;
import io.github.execbench.launcher.JvmInputs;
import io.github.execbench.launcher.cache.CacheFolder;
import io.github.execbench.launcher.cache.HeldCache;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command line of a worker process: this JDK, this class path, and little else. */
public final class WorkerCommand {

  private static final String OWN_PROPERTIES = "execbench.";
  private static final long SMALLEST_HEAP = 16 << 20;

  /** Like that of most workers: beyond 32 GB a JVM's references, and so its cache, differ. */
  private static final long TRAINING_HEAP = 512 << 20;

  /** Holds tasks and results on their way, each of which may have 64 MB. */
  private static final long HANDING_HEAP = 512 << 20;

  private WorkerCommand() {}

  /**
   * Makes the command line that starts a worker.
   *
   * @param workers how many share what this JVM may use as heap, so that every strategy has the
   *     same in all
   * @param cache the JVM's ahead-of-time cache that they start from, if there is one
   */
  public static List<String> of(int workers, Optional<Path> cache) {
    return of(workers, Runtime.getRuntime().maxMemory(), cache);
  }

  /**
   * Makes the command line that starts a worker.
   *
   * @param heap in bytes, of all workers
   */
  public static List<String> of(int workers, long heap, Optional<Path> cache) {
    List<String> command = java(Math.max(SMALLEST_HEAP, heap / workers));
    inherit(command, cache);
    return main(command, WorkerMain.class.getName());
  }

  /**
   * Of a JVM that hands tasks on to workers of its own, and lives as long as its standard input.
   *
   * @param main its class
   * @param arguments of its main method
   */
  public static List<String> handingOn(
      Class<?> main, List<String> arguments, Optional<Path> cache) {
    List<String> command = java(HANDING_HEAP);
    command.add("--sun-misc-unsafe-memory-access=allow");
    inherit(command, cache);
    main(command, main.getName()).addAll(arguments);
    return command;
  }

  private static void inherit(List<String> command, Optional<Path> cache) {
    command.addAll(1, InheritedOptions.of(JvmInputs.ofThisJvm()));
    for (Map.Entry<Object, Object> property : System.getProperties().entrySet()) {
      if (property.getKey().toString().startsWith(OWN_PROPERTIES)) {
        command.add("-D" + property.getKey() + "=" + property.getValue());
      }
    }
    if (Boolean.getBoolean(CommandStart.SHORT)) {
      command.add(CommandStart.C1_ALONE);
    }
    cache.ifPresent(file -> command.add("-XX:AOTCache=" + file));
  }

  /**
   * Of a worker that leaves a start cache in a file when its standard input ends.
   *
   * @param program the main class, which ends as a worker
   * @param scratch its argument
   */
  public static List<String> training(Path output, String program, Path scratch) {
    List<String> command = java(TRAINING_HEAP);
    command.add("-XX:AOTCacheOutput=" + output);
    command.add("-D" + CacheFolder.PROPERTY + "=" + CacheFolder.OFF);
    main(command, program).add(scratch.toString());
    return command;
  }

  /** Of a worker that fails if the JVM doesn't take the cache. */
  public static List<String> check(Path cache) {
    List<String> command = java(TRAINING_HEAP);
    command.add("-XX:AOTCache=" + cache);
    command.add("-XX:AOTMode=on");
    return main(command, WorkerMain.class.getName());
  }

  /** Takes out of an environment what would give a JVM options past its command line. */
  public static void removeOptionsFrom(Map<String, String> environment) {
    InheritedOptions.removeFrom(environment);
  }

  private static List<String> java(long heap) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + (heap >> 10) + "k");
    // One task at a time: parallel collectors would only take the cores of other workers.
    command.add("-XX:+UseSerialGC");
    // A heap that is full ends the worker, which the pool replaces, rather than leaving it
    // crippled.
    command.add("-XX:+ExitOnOutOfMemoryError");
    // Standard output belongs to the protocol.
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-Xlog:disable");
    command.add("-Xlog:all=error:stderr");
    // A JVM that has no such option as the next takes no notice.
    command.add("-XX:+IgnoreUnrecognizedVMOptions");
    command.addAll(HeldCache.UNMOVED);
    // No file in the temporary folder for tools that would watch it.
    command.add("-XX:-UsePerfData");
    // Reflection through the VM: a worker reflects too little to earn generated code.
    command.add("-Djdk.reflect.useNativeAccessorOnly=true");
    command.add("-Djava.awt.headless=true");
    return command;
  }

  private static List<String> main(List<String> command, String program) {
    command.add("-cp");
    command.add(classPath());
    command.add(program);
    return command;
  }

  public static String classPath() {
    return absolute(System.getProperty("java.class.path"), Path.of("").toAbsolutePath());
  }

  /**
   * Absolute, because it is also what the start cache is made for. But for places that no class
   * path can name, since they hold its separator: workers start in this JVM's folder.
   */
  static String absolute(String classPath, Path folder) {
    StringBuilder all = new StringBuilder();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      String absolute = folder.resolve(entry).toString();
      all.append(all.isEmpty() ? "" : File.pathSeparator);
      all.append(absolute.contains(File.pathSeparator) ? entry : absolute);
    }
    return all.toString();
  }
}

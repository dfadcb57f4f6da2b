package io.github.execbench.launcher;

import io.github.execbench.launcher.cache.HeldCache;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which start cache a command's JVM starts from: it holds the command's classes and the profiles of
 * its methods. Commands that measure do without, so that nothing tells their forks from anybody's.
 */
public final class CommandStart {

  /** The system property by which a JVM learns that a cache was looked for and is missing. */
  public static final String MISSING = "execbench.cache.missing";

  /** Whose start a cache makes sooner by more than a child costs. */
  private static final List<String> WORTH_A_CHILD = Arrays.asList("photos", "check");

  /** Whose start it makes sooner where there is a child anyway. */
  private static final List<String> SHORT = Arrays.asList("sleep");

  private final @Nullable Path folder;
  private final @Nullable HeldCache cache;

  private CommandStart(@Nullable Path folder) {
    this.folder = folder;
    cache = folder == null ? null : HeldCache.in(folder);
  }

  /**
   * Looks for a command's cache.
   *
   * @param home of the JDK that is to run it
   * @param isChild whether that must be another JVM than this
   * @param inputs what that JVM is told
   */
  public static CommandStart of(String[] args, Path home, boolean isChild, List<String> inputs) {
    String name = args.length == 0 ? "" : args[0];
    boolean pays = WORTH_A_CHILD.contains(name) || (isChild && SHORT.contains(name));
    String classPath = System.getProperty("java.class.path");
    return new CommandStart(
        pays && JvmInputs.leaveTheCache(inputs) ? HeldCache.folder(classPath, home) : null);
  }

  /** Whether there is one. */
  public boolean hasCache() {
    return cache != null;
  }

  /** Whether there could be one, and it would be of use. */
  public boolean isMissing() {
    return folder != null && cache == null;
  }

  /** What starts a JVM so. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    if (cache != null) {
      arguments.add("-XX:AOTCache=" + cache.file());
      arguments.add("-D" + HeldCache.PROPERTY + "=" + cache.file());
      arguments.addAll(HeldCache.UNMOVED);
      // One that does not fit is none, and nothing to talk about on standard output.
      arguments.add("-Xlog:aot=off");
      arguments.add("-Xlog:cds=off");
    } else if (isMissing()) {
      arguments.add("-D" + MISSING + "=true");
    }
    return arguments;
  }
}

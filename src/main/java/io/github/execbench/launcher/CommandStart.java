package io.github.execbench.launcher;

import io.github.execbench.launcher.cache.CacheFile;
import io.github.execbench.launcher.cache.HeldCache;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a command's JVM starts sooner: from a start cache, which holds the command's classes and the
 * profiles of its methods, and with a collector and a compiler that cost little. Commands that
 * measure do without, so that nothing tells their forks from anybody's.
 */
public final class CommandStart {

  /**
   * The system property by which a JVM learns that a cache was looked for and is missing: the name
   * of the {@link CacheFile}.
   */
  public static final String MISSING = "execbench.cache.missing";

  /** The system property by which a JVM learns that it and its workers have little to do. */
  public static final String SHORT = "execbench.short";

  /** What has a JVM make no code that takes longer to make than it saves. */
  public static final String C1_ALONE = "-XX:TieredStopAtLevel=1";

  /**
   * Up to so many bytes of photos are done before the JVM's last compiler has paid: the break-even
   * was measured at some 50 MB.
   */
  private static final long FEW_PHOTOS = 32 << 20;

  private static final long FEW_RESULTS = 2 << 20;

  private final CacheFile kind;
  private final @Nullable Path folder;
  private final @Nullable HeldCache cache;
  private final boolean isShort;

  private CommandStart(CacheFile kind, @Nullable Path folder, boolean isShort) {
    this.kind = kind;
    this.folder = folder;
    this.isShort = isShort;
    cache = folder == null ? null : HeldCache.in(folder, kind);
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
    CacheFile kind = kind(name);
    boolean pays =
        name.equals("photos") || name.equals("check") || (isChild && name.equals("sleep"));
    if (!JvmInputs.leaveTheCache(inputs)) {
      return new CommandStart(kind, null, false);
    }
    String classPath = System.getProperty("java.class.path");
    Path folder = pays ? HeldCache.folder(classPath, home) : null;
    boolean isAsked = folder != null || !isChild; // a child without a cache starts as any JVM does
    return new CommandStart(kind, folder, isAsked && isShort(name, args));
  }

  private static CacheFile kind(String name) {
    if (name.equals("check")) {
      return CacheFile.CHECK;
    }
    return name.equals("sleep") ? CacheFile.SLEEP : CacheFile.WORKER;
  }

  private static boolean isShort(String name, String[] args) {
    List<String> all = Arrays.asList(args);
    if (name.equals("photos")) { // other filters than that by default spend their time in loops
      return !namesAFilter(all) && InputSize.isAtMost(FEW_PHOTOS, all);
    }
    return name.equals("sleep") || (name.equals("check") && InputSize.isAtMost(FEW_RESULTS, all));
  }

  private static boolean namesAFilter(List<String> args) {
    for (String arg : args) {
      if (arg.equals("--filter") || arg.startsWith("--filter=")) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is one. */
  public boolean hasCache() {
    return cache != null;
  }

  /** Has this JVM, which goes on itself, and its workers do as a child would. */
  public void useHere() {
    if (isShort) {
      System.setProperty(SHORT, "true");
      kind.use();
    }
    if (folder != null && cache == null) {
      System.setProperty(MISSING, kind.name());
    }
  }

  /** What starts a JVM so. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    if (folder == null) {
      return arguments;
    }
    if (cache == null) {
      arguments.add("-D" + MISSING + "=" + kind.name());
    } else {
      arguments.add("-XX:AOTCache=" + cache.file());
      arguments.add("-D" + HeldCache.PROPERTY + "=" + cache.file());
      arguments.addAll(HeldCache.UNMOVED);
      // One that does not fit is none, and nothing to talk about on standard output.
      arguments.add("-Xlog:aot=off");
      arguments.add("-Xlog:cds=off");
    }
    if (kind != CacheFile.WORKER) {
      arguments.add(kind.argument());
    }
    arguments.add("-XX:+UseSerialGC");
    if (isShort) {
      arguments.add(C1_ALONE);
    }
    return arguments;
  }
}

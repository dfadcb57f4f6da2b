package io.github.execbench.io;

import java.lang.reflect.Field;

/**
 * Keeps the JDK from warning, on every start, that a library calls {@code sun.misc.Unsafe}. Other
 * JVMs get an option for that; this one has already started without it.
 */
public final class UnsafeWarning {

  private UnsafeWarning() {}

  /** Tells the JDK that it has warned already. Where it can't be told, the warning just appears. */
  public static void silence() {
    try {
      Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
      warned.setAccessible(true);
      warned.setBoolean(null, true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // Another JDK, another field: nothing depends on it.
    }
  }
}

package io.github.execbench.run.jmh;

import java.lang.reflect.Field;

/**
 * Keeps the JDK from warning, on every start, that JMH calls {@code sun.misc.Unsafe}. Forks get an
 * option for that; this JVM has already started without it.
 */
final class UnsafeWarning {

  private UnsafeWarning() {}

  /** Tells the JDK that it has warned already. Where it can't be told, the warning just appears. */
  static void silence() {
    try {
      Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
      warned.setAccessible(true);
      warned.setBoolean(null, true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // Another JDK, another field: nothing depends on it.
    }
  }
}

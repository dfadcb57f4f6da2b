package io.github.execbench.workload.own;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comparing two results ends with. */
sealed interface Comparison {

  /** Values nested deeper are left to their own {@code equals}. */
  int MAX_DEPTH = 50;

  Comparison SAME = new Same();

  /** They are equal. */
  record Same() implements Comparison {}

  /**
   * They differ.
   *
   * @param path to the place in them, such as {@code [3].name}; empty for the whole
   */
  record Different(String path, @Nullable Object expected, @Nullable Object actual)
      implements Comparison {

    Different in(String outer) {
      return new Different(outer + path, expected, actual);
    }
  }

  /** Nobody can say: their class has no {@code equals} of its own. */
  record Unknown(String className) implements Comparison {}

  static Comparison of(@Nullable Object a, @Nullable Object b) {
    return of(a, b, 0);
  }

  @SuppressWarnings("ReferenceEquality") // the same object needs no equals
  private static Comparison of(@Nullable Object a, @Nullable Object b, int depth) {
    if (a == b) {
      return SAME;
    }
    if (a == null || b == null) {
      return new Different("", a, b);
    }
    if (depth < MAX_DEPTH) {
      if (a.getClass().isArray() && b.getClass().isArray()) {
        return arrays(a, b, depth + 1);
      }
      if (a instanceof List<?> x && b instanceof List<?> y) {
        return lists(x, y, depth + 1);
      }
      if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
        return maps(x, y, depth + 1);
      }
      if (a instanceof Optional<?> x && b instanceof Optional<?> y) {
        return of(x.orElse(null), y.orElse(null), depth + 1);
      }
      if (isSequence(a) && a.getClass() == b.getClass()) {
        return lists(
            new ArrayList<>((Collection<?>) a), new ArrayList<>((Collection<?>) b), depth + 1);
      }
      if (a instanceof Record && a.getClass() == b.getClass()) {
        return a.equals(b) ? SAME : records(a, b, depth + 1);
      }
    }
    return byEquals(a, b);
  }

  /** Queues and views have an order and no {@code equals}. */
  private static boolean isSequence(Object a) {
    return a instanceof Collection<?> && !(a instanceof Set<?>) && !hasEquals(a.getClass());
  }

  private static Comparison byEquals(Object a, Object b) {
    if (a.getClass() == b.getClass() && !hasEquals(a.getClass())) {
      return withoutEquals(a, b);
    }
    if (a.equals(b)) {
      return SAME;
    }
    Optional<String> unknown = unknownElement(a);
    return unknown.isPresent() && b instanceof Set<?> other && other.size() == ((Set<?>) a).size()
        ? new Unknown(unknown.get())
        : new Different("", a, b);
  }

  private static Optional<String> unknownElement(Object a) {
    return a instanceof Set<?> set
        ? set.stream()
            .filter(e -> e != null && !hasEquals(e.getClass()))
            .map(e -> e.getClass().getName())
            .findFirst()
        : Optional.empty();
  }

  /** Text under construction and atomic numbers are what they read as. */
  private static Comparison withoutEquals(Object a, Object b) {
    if (a instanceof CharSequence || a instanceof Number) {
      return a.toString().equals(b.toString()) ? SAME : new Different("", a, b);
    }
    return new Unknown(a.getClass().getName());
  }

  private static boolean hasEquals(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every class has equals", e);
    }
  }

  private static Comparison arrays(Object a, Object b, int depth) {
    int length = Array.getLength(a);
    if (length != Array.getLength(b)) {
      return new Different(".length", length, Array.getLength(b));
    }
    if (a.getClass().getComponentType().isPrimitive() && Objects.deepEquals(a, b)) {
      return SAME; // quickly, for there may be millions
    }
    Comparison unknown = SAME;
    for (int i = 0; i < length; i++) {
      Comparison element = of(Array.get(a, i), Array.get(b, i), depth);
      if (element instanceof Different different) {
        return different.in("[" + i + "]");
      }
      unknown = element instanceof Unknown ? element : unknown;
    }
    return unknown;
  }

  private static Comparison lists(List<?> a, List<?> b, int depth) {
    return arrays(a.toArray(), b.toArray(), depth);
  }

  private static Comparison maps(Map<?, ?> a, Map<?, ?> b, int depth) {
    if (!a.keySet().equals(b.keySet())) {
      Optional<String> unknown = unknownElement(a.keySet());
      return unknown.isPresent() && a.size() == b.size()
          ? new Unknown(unknown.get())
          : new Different(".keys", a.keySet(), b.keySet());
    }
    Comparison unknown = SAME;
    for (Object key : a.keySet()) {
      Comparison value = of(a.get(key), b.get(key), depth);
      if (value instanceof Different different) {
        return different.in("[" + ResultText.shortened(ResultText.whole(key), 0) + "]");
      }
      unknown = value instanceof Unknown ? value : unknown;
    }
    return unknown;
  }

  private static Comparison records(Object a, Object b, int depth) {
    Comparison unknown = SAME;
    for (RecordComponent component : a.getClass().getRecordComponents()) {
      Comparison value;
      try {
        component.getAccessor().trySetAccessible();
        value = of(component.getAccessor().invoke(a), component.getAccessor().invoke(b), depth);
      } catch (ReflectiveOperationException e) {
        return new Different("", a, b); // an accessor that throws: what equals said stands
      }
      if (value instanceof Different different) {
        return different.in("." + component.getName());
      }
      unknown = value instanceof Unknown ? value : unknown;
    }
    return unknown;
  }
}

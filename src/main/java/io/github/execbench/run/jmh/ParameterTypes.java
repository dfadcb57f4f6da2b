package io.github.execbench.run.jmh;

import io.github.execbench.run.UsageException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/**
 * Checks a parameter's value against its field, so that a typing error ends the run before the
 * first fork and not in each.
 */
final class ParameterTypes {

  private ParameterTypes() {}

  static void check(BenchmarkListEntry entry, String name, String value) throws UsageException {
    Optional<Field> field = find(entry.getUserClassQName(), name);
    if (field.isEmpty()) {
      return;
    }
    Class<?> type = field.get().getType();
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      if (Arrays.stream(constants).noneMatch(c -> ((Enum<?>) c).name().equals(value))) {
        throw new UsageException(
            "-p " + name + "=" + value + ": unknown, it is one of " + names(constants));
      }
    } else if (type == int.class || type == long.class) {
      try {
        Long.parseLong(value);
      } catch (NumberFormatException e) {
        throw new UsageException("-p " + name + "=" + value + ": not a whole number");
      }
    }
  }

  private static String names(Object[] constants) {
    return String.join(
        ", ", Arrays.stream(constants).map(c -> ((Enum<?>) c).name()).toArray(String[]::new));
  }

  /** Looks in the benchmark's class and in the states that its methods take. */
  private static Optional<Field> find(String className, String name) {
    Class<?> benchmark;
    try {
      benchmark = Class.forName(className, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
    Set<Class<?>> states = new LinkedHashSet<>();
    states.add(benchmark);
    for (Method method : benchmark.getMethods()) {
      states.addAll(Arrays.asList(method.getParameterTypes()));
    }
    return states.stream()
        .flatMap(state -> Arrays.stream(state.getFields()))
        .filter(field -> field.getName().equals(name) && field.isAnnotationPresent(Param.class))
        .findFirst();
  }
}

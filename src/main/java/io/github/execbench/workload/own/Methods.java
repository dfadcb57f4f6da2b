package io.github.execbench.workload.own;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods of a class that a user may mean. */
final class Methods {

  private static final int SHOWN = 5;

  private final FoundClass found;
  private final List<Method> all;

  private Methods(FoundClass found, List<Method> all) {
    this.found = found;
    this.all = all;
  }

  /** Its own and those that it inherits, the nearest of each signature. */
  static Methods of(FoundClass found) throws WorkException {
    return found.run(() -> {
      Map<String, Method> nearest = new LinkedHashMap<>();
      for (Class<?> c = found.type(); c != null; c = c.getSuperclass()) {
        add(c.getDeclaredMethods(), nearest);
      }
      add(found.type().getMethods(), nearest); // those of interfaces
      return new Methods(found, List.copyOf(nearest.values()));
    });
  }

  private static void add(Method[] methods, Map<String, Method> nearest) {
    Arrays.stream(methods)
        .filter(m -> !m.isSynthetic())
        .sorted(Comparator.comparing(Method::toString)) // the JVM gives them in any order
        .forEach(m -> nearest.putIfAbsent(m.getName() + parameters(m), m));
  }

  /** The one method that a name means. */
  Method choose(Target target) throws WorkException {
    List<Method> named = all.stream().filter(m -> m.getName().equals(target.method())).toList();
    List<Method> fits =
        named.stream()
            .filter(this::fits)
            .filter(m -> target.parameters().isEmpty() || target.parameters().equals(parameters(m)))
            .toList();
    if (fits.size() == 1) {
      return fits.getFirst();
    }
    if (fits.size() > 1) {
      throw WorkException.usage(
          target
              + " fits twice: name "
              + fits.stream()
                  .map(m -> "'" + found.name() + "::" + m.getName() + parameters(m) + "'")
                  .collect(Collectors.joining(" or ")));
    }
    if (named.isEmpty()) {
      throw WorkException.usage(
          found.name() + " has no method " + target.method() + "; " + suggestion(target.method()));
    }
    throw WorkException.usage(
        named.stream().map(this::whyNot).collect(Collectors.joining("; ")) + "; " + suggestion());
  }

  boolean declares(String name) {
    return all.stream()
        .anyMatch(m -> m.getDeclaringClass() == found.type() && m.getName().equals(name));
  }

  /** Names of its own methods that would fit. */
  List<String> declaredFits() {
    return all.stream()
        .filter(m -> m.getDeclaringClass() == found.type() && isLikely(m))
        .map(Method::getName)
        .distinct()
        .toList();
  }

  private boolean fits(Method method) {
    return isOpen(method.getModifiers()) && takesIndexOrNothing(method);
  }

  /** Not what every object has. */
  private boolean isLikely(Method method) {
    return fits(method)
        && method.getDeclaringClass() != Object.class
        && !List.of("hashCode", "toString").contains(method.getName());
  }

  private boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || (found.isFromSource() && !Modifier.isPrivate(modifiers));
  }

  private static boolean takesIndexOrNothing(Method method) {
    return List.of(Target.NONE, Target.INDEX).contains(parameters(method));
  }

  private String whyNot(Method method) {
    return text(method)
        + (isOpen(method.getModifiers())
            ? " must take nothing, or an int that is the task's index"
            : " is " + access(method.getModifiers()) + ": make it public");
  }

  static String access(int modifiers) {
    return Modifier.isPrivate(modifiers)
        ? "private"
        : Modifier.isProtected(modifiers) ? "protected" : "not public";
  }

  /** What of this class would fit, as the end of a sentence. */
  String suggestion() {
    List<String> own = named(all.stream());
    if (own.isEmpty()) {
      return "it has no public method that takes nothing or an int";
    }
    String more = own.size() > SHOWN ? " or " + (own.size() - SHOWN) + " more" : "";
    return "would fit: " + String.join(", ", own.subList(0, Math.min(SHOWN, own.size()))) + more;
  }

  private String suggestion(String method) {
    List<String> names =
        all.stream().filter(this::isLikely).map(Method::getName).distinct().toList();
    List<String> near = Nearest.to(method, names);
    return near.isEmpty()
        ? suggestion()
        : "did you mean "
            + near.stream()
                .map(name -> found.name() + "::" + name)
                .collect(Collectors.joining(" or "))
            + "?";
  }

  private List<String> named(Stream<Method> methods) {
    return methods
        .filter(this::isLikely)
        .map(m -> found.name() + "::" + m.getName())
        .distinct()
        .toList();
  }

  static String text(Method method) {
    return FoundClass.name(method.getDeclaringClass())
        + "::"
        + method.getName()
        + parameters(method);
  }

  private static String parameters(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(",", "(", ")"));
  }
}

package io.github.execbench.workload.own;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The classes of a source file, and which of them, or of their methods, is meant. */
final class SourceTypes {

  private static final int SHOWN = 5;

  private final Path source;
  private final List<FoundClass> types;

  private SourceTypes(Path source, List<FoundClass> types) {
    this.source = source;
    this.types = types;
  }

  /**
   * @param names of all that was compiled, the nameless among it
   */
  static SourceTypes of(Path source, Collection<String> names, WorkLoader loader)
      throws WorkException {
    List<FoundClass> types = new ArrayList<>();
    for (String name : names) {
      FoundClass found = FoundClass.find(new Target(name, "", ""), loader);
      if (found.run(() -> found.type().getCanonicalName() != null)) {
        types.add(found);
      }
    }
    return new SourceTypes(source, types);
  }

  /** The class that is meant where only the file is named. */
  Target only() throws WorkException {
    List<FoundClass> fits = types.stream().filter(SourceTypes::fits).toList();
    List<FoundClass> meant = fits.size() == 1 ? fits : fits.stream().filter(this::isMain).toList();
    if (meant.size() == 1) {
      return target(meant.getFirst());
    }
    if (!fits.isEmpty()) {
      throw WorkException.usage(
          source
              + " has several classes that would fit; name one: "
              + fits.stream()
                  .map(type -> source + "::" + type.type().getSimpleName())
                  .collect(Collectors.joining(" or ")));
    }
    throw WorkException.usage(
        source
            + ": no class in it is a Callable, a Runnable, a Supplier of a list of Callables or a"
            + " Workload; "
            + methods());
  }

  private static boolean fits(FoundClass type) {
    return !Forms.interfaces(type.type()).isEmpty()
        && !Modifier.isAbstract(type.type().getModifiers())
        && !Modifier.isPrivate(type.type().getModifiers());
  }

  /** Named like the file. */
  private boolean isMain(FoundClass type) {
    return !type.type().isMemberClass()
        && (type.type().getSimpleName() + ".java").equals(String.valueOf(source.getFileName()));
  }

  private static Target target(FoundClass type) {
    return new Target(type.type().getName(), "", "");
  }

  /** The class or method behind {@code ::}. */
  Target named(String name) throws WorkException {
    int at = name.indexOf("::");
    if (at >= 0) {
      Target inner = Target.parse(name);
      for (FoundClass type : types) {
        if (isCalled(type, inner.className())) {
          return new Target(type.type().getName(), inner.method(), inner.parameters());
        }
      }
      throw WorkException.usage(source + " has no class " + inner.className() + "; " + classes());
    }
    for (FoundClass type : types) {
      if (isCalled(type, name)) {
        return target(type);
      }
    }
    return method(Target.parse("Any::" + name));
  }

  private static boolean isCalled(FoundClass type, String name) {
    return List.of(type.type().getSimpleName(), type.name(), type.type().getName()).contains(name);
  }

  private Target method(Target wanted) throws WorkException {
    List<Target> found = new ArrayList<>();
    for (FoundClass type : types) {
      if (Methods.of(type).declares(wanted.method())) {
        Target target = new Target(type.type().getName(), wanted.method(), wanted.parameters());
        if (isMain(type)) {
          return target;
        }
        found.add(target);
      }
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    if (found.isEmpty()) {
      throw WorkException.usage(
          source + " has no class and no method " + wanted.method() + "; " + methods());
    }
    throw WorkException.usage(
        source
            + ": several classes have "
            + wanted.method()
            + "; name one: "
            + found.stream().map(t -> source + "::" + t).collect(Collectors.joining(" or ")));
  }

  private String classes() {
    return "it has "
        + types.stream().map(t -> t.type().getSimpleName()).collect(Collectors.joining(", "));
  }

  private String methods() throws WorkException {
    List<String> fits = new ArrayList<>();
    for (FoundClass type : types) {
      for (String method : Methods.of(type).declaredFits()) {
        boolean main = isMain(type) || types.size() == 1;
        fits.add(source + "::" + (main ? "" : type.type().getSimpleName() + "::") + method);
      }
    }
    return fits.isEmpty()
        ? "put the work into a method that takes nothing or an int, and name it: "
            + source
            + "::method"
        : "would fit: "
            + String.join(", ", fits.subList(0, Math.min(SHOWN, fits.size())))
            + (fits.size() > SHOWN ? " or " + (fits.size() - SHOWN) + " more" : "");
  }
}

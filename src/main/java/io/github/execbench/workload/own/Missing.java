package io.github.execbench.workload.own;

import java.util.List;

/** What to say where there is no class of a name. */
final class Missing {

  private static final int SHOWN = 3;
  private static final String BOOT = "BOOT-INF.classes.";

  private Missing() {}

  static WorkException of(Target target, List<String> classPath) throws WorkException {
    String name = target.className();
    ClassNames names = ClassNames.of(classPath);
    String where = "no class " + name + " on the class path " + shown(classPath);
    if (name.endsWith(".jar")) {
      return WorkException.usage(
          "'" + name + "' is a jar, not a work: give --cp " + name + " and the name of a class");
    }
    if (names.isEmpty()) {
      return WorkException.usage(where + ", which holds no class at all: see --cp");
    }
    if (names.has(BOOT + name)) {
      return WorkException.usage(
          where
              + ": it lies in BOOT-INF/classes, where only Spring Boot looks; unpack the jar and"
              + " give --cp 'DIR/BOOT-INF/classes:DIR/BOOT-INF/lib/*'");
    }
    List<String> meant = meant(target, names);
    return WorkException.usage(
        where + (meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?"));
  }

  private static List<String> meant(Target target, ClassNames names) {
    String plain = plain(target.className());
    String method = target.isMethod() ? "::" + target.method() + target.parameters() : "";
    if (names.has(plain)) {
      return List.of(plain + method);
    }
    List<String> simply = names.simplyNamed(ClassNames.simple(plain));
    if (simply.isEmpty() && !target.isMethod() && plain.contains(".")) {
      int dot = plain.lastIndexOf('.');
      String holder = plain.substring(0, dot);
      List<String> holders =
          names.has(holder) ? List.of(holder) : names.simplyNamed(ClassNames.simple(holder));
      if (!holders.isEmpty()) {
        return with(holders, "::" + plain.substring(dot + 1));
      }
    }
    return with(simply.isEmpty() ? names.near(plain) : simply, method);
  }

  /** Written as a path, or with the {@code #} of Javadoc. */
  private static String plain(String name) {
    String plain = name.replace('/', '.').replace('\\', '.').replace('#', '.').replace('$', '.');
    return plain.endsWith(".class") ? plain.substring(0, plain.length() - 6) : plain;
  }

  private static List<String> with(List<String> classes, String end) {
    return classes.stream().limit(SHOWN).map(name -> name + end).toList();
  }

  private static String shown(List<String> classPath) {
    int more = classPath.size() - SHOWN;
    return String.join(", ", classPath.subList(0, Math.min(SHOWN, classPath.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }
}

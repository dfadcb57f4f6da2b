package io.github.execbench.workload.own;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;

/** A user's class, and what can be wrong with it. */
final class FoundClass {

  /** What reaches into a class, so that what goes wrong is said as what is wrong with the class. */
  @FunctionalInterface
  interface Inspection<T> {
    T get() throws WorkException;
  }

  private final Class<?> type;
  private final WorkLoader loader;

  private FoundClass(Class<?> type, WorkLoader loader) {
    this.type = type;
    this.loader = loader;
  }

  /** By its full name; a nested class may be named with dots too. */
  static FoundClass find(Target target, WorkLoader loader) throws WorkException {
    String name = target.className();
    for (String tried = name; ; ) {
      try {
        return new FoundClass(Class.forName(tried, false, loader), loader);
      } catch (ClassNotFoundException e) {
        int dot = tried.lastIndexOf('.');
        if (dot < 0) {
          throw Missing.of(target, loader.classPath());
        }
        tried = tried.substring(0, dot) + "$" + tried.substring(dot + 1);
      } catch (LinkageError e) {
        throw Broken.said(name, e);
      }
    }
  }

  Class<?> type() {
    return type;
  }

  /** As a user writes it. */
  String name() {
    return name(type);
  }

  static String name(Class<?> type) {
    String canonical = type.getCanonicalName();
    return canonical == null ? type.getName() : canonical;
  }

  /** Whether it comes from a source file, where nothing needs to be public. */
  boolean isFromSource() {
    return SourceJar.holds(type);
  }

  <T> T run(Inspection<T> inspection) throws WorkException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return inspection.get();
    } catch (WorkException e) {
      throw e;
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      throw Broken.said(name(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Makes one by its constructor without parameters. */
  Object instance() throws WorkException {
    String whyNot = whyNoInstance();
    if (!whyNot.isEmpty()) {
      throw WorkException.usage(name() + " " + whyNot);
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.trySetAccessible();
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw Broken.said(name(), e);
    }
  }

  private String whyNoInstance() {
    int modifiers = type.getModifiers();
    if (type.isInterface()) {
      return "is an interface: name a class, or a static method";
    }
    if (type.isEnum()) {
      return "is an enum, which can't be made: name a static method of it";
    }
    if (Modifier.isAbstract(modifiers)) {
      return "is abstract: name a class that extends it, or a static method";
    }
    if (!isOpen(modifiers)) {
      return "is not public: make it so";
    }
    if (type.isMemberClass() && !Modifier.isStatic(modifiers)) {
      return "is an inner class: make it static, or name a static method";
    }
    List<Constructor<?>> none =
        List.of(type.getDeclaredConstructors()).stream()
            .filter(c -> c.getParameterCount() == 0)
            .toList();
    if (none.isEmpty()) {
      return "has no constructor without parameters: add one, or name a static method";
    }
    return isOpen(none.getFirst().getModifiers())
        ? ""
        : "has no public constructor without parameters: its own is "
            + Methods.access(none.getFirst().getModifiers());
  }

  private boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || (isFromSource() && !Modifier.isPrivate(modifiers));
  }
}

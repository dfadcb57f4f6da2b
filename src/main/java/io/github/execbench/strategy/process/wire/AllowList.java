package io.github.execbench.strategy.process.wire;

import io.github.execbench.workload.ForeignTask;
import io.github.execbench.workload.Task;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.util.Set;

/**
 * What may be deserialized, at both ends: values of the JDK's base packages, the project's own
 * tasks and results, and the packages that the system property {@value #PROPERTY} names, separated
 * by commas. Workers inherit the property.
 *
 * <p>Of a {@link ForeignTask}, also the classes that its own loader defines, and all of the JDK:
 * its code runs in both processes anyway.
 *
 * <p>Written by hand: the JDK's pattern filters take longer to set up than a task to run.
 */
@SuppressWarnings("ReferenceEquality") // a class loader is itself alone
public final class AllowList implements ObjectInputFilter {

  /** For the suite's own tasks. */
  public static final AllowList SUITE = new AllowList(AllowList.class.getClassLoader(), false);

  static final String PROPERTY = "execbench.process.allow";

  private static final Set<String> BASE =
      Set.of("java.lang", "java.math", "java.time", "java.util");
  private static final String WORKLOADS = "io.github.execbench.workload";
  private static final String[] OWN_PACKAGES = ownPackages();
  private static final long MAX_DEPTH = 100;
  private static final long MAX_REFERENCES = 1_000_000;

  private final ClassLoader loader;
  private final boolean foreign;

  private AllowList(ClassLoader loader, boolean foreign) {
    this.loader = loader;
    this.foreign = foreign;
  }

  private static String[] ownPackages() {
    String more = System.getProperty(PROPERTY, "");
    return more.isEmpty() ? new String[0] : more.split(",", -1);
  }

  /**
   * What a task's result and failure may hold.
   *
   * @throws Exception if it is a foreign task, whose code can't be loaded here
   */
  public static AllowList of(Task<?> task) throws Exception {
    return task instanceof ForeignTask<?> foreign ? new AllowList(foreign.loader(), true) : SUITE;
  }

  /** Knows the classes by their names. */
  ClassLoader loader() {
    return loader;
  }

  @Override
  public Status checkInput(FilterInfo info) {
    if (info.depth() > MAX_DEPTH
        || info.references() > MAX_REFERENCES
        || info.arrayLength() > Message.MAX_PAYLOAD
        || info.streamBytes() > Message.MAX_PAYLOAD) {
      return Status.REJECTED;
    }
    Class<?> type = info.serialClass();
    if (type == null) {
      return Status.UNDECIDED; // a limit was checked, no class
    }
    while (type.isArray()) {
      type = type.getComponentType();
    }
    return type.isPrimitive() || allows(type) ? Status.ALLOWED : Status.REJECTED;
  }

  boolean allows(Class<?> type) {
    if (foreign && (type.getClassLoader() == loader || type.getModule().isNamed())) {
      return true;
    }
    String name = type.getPackageName();
    // IOException: what a task's own exception may extend.
    if (BASE.contains(name) || isWithin(name, WORKLOADS) || type == IOException.class) {
      return true;
    }
    for (String own : OWN_PACKAGES) {
      if (isWithin(name, own.strip())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(String name, String parent) {
    return !parent.isEmpty()
        && name.startsWith(parent)
        && (name.length() == parent.length() || name.charAt(parent.length()) == '.');
  }
}

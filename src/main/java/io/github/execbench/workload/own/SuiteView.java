package io.github.execbench.workload.own;

/**
 * What somebody's code sees of this JVM beside its own class path: the JDK and the suite's own
 * classes, so that it may implement {@code Workload}; never the libraries that the suite uses,
 * which would take the place of its own.
 */
final class SuiteView extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  static final String SUITE = "io.github.execbench.";

  SuiteView() {
    super("suite", getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith(SUITE)) {
      return SuiteView.class.getClassLoader().loadClass(name);
    }
    // The JDK's tools, such as its compiler, are known to the loader of the class path alone.
    Class<?> found = getSystemClassLoader().loadClass(name);
    if (!found.getModule().isNamed()) {
      throw new ClassNotFoundException(name);
    }
    return found;
  }
}

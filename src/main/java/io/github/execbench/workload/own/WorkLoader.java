package io.github.execbench.workload.own;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Loads the classes of a user's class path, apart from the suite's. */
final class WorkLoader extends URLClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final List<String> classPath;

  WorkLoader(List<String> classPath) {
    super(urls(classPath), new SuiteView()); // a name would stand in every line of stack traces
    this.classPath = classPath;
  }

  List<String> classPath() {
    return classPath;
  }

  private static URL[] urls(List<String> classPath) {
    URL[] urls = new URL[classPath.size()];
    for (int i = 0; i < urls.length; i++) {
      try {
        urls[i] = Path.of(classPath.get(i)).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException("every file has a URL: " + classPath.get(i), e);
      }
    }
    return urls;
  }
}

package io.github.execbench.workload.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A work in this JVM: its class loader and its instance, which all its tasks share. Each JVM makes
 * its own, once.
 */
final class LoadedWork {

  private static final Map<String, LoadedWork> KNOWN = new ConcurrentHashMap<>();

  private final WorkLoader loader;
  private final Taken taken;
  private final Map<String, String> propertiesBefore;
  private int opened;

  private LoadedWork(WorkLoader loader, Taken taken, Map<String, String> propertiesBefore) {
    this.loader = loader;
    this.taken = taken;
    this.propertiesBefore = propertiesBefore;
  }

  /** The work of a recipe, loaded on first use. */
  static LoadedWork of(Recipe recipe) throws WorkException {
    LoadedWork known = KNOWN.get(recipe.id());
    return known == null ? load(recipe) : known;
  }

  /** The same, to be closed as often as it was opened. */
  static LoadedWork open(Recipe recipe) throws WorkException {
    synchronized (KNOWN) {
      LoadedWork work = of(recipe);
      work.opened++;
      return work;
    }
  }

  private static LoadedWork load(Recipe recipe) throws WorkException {
    synchronized (KNOWN) {
      LoadedWork known = KNOWN.get(recipe.id());
      if (known != null) {
        return known;
      }
      Map<String, String> before = recipe.setProperties();
      WorkLoader loader = new WorkLoader(recipe.classPath());
      LoadedWork loaded = null;
      try {
        loaded = new LoadedWork(loader, Forms.take(recipe.target(), loader), before);
        KNOWN.put(recipe.id(), loaded);
        return loaded;
      } finally {
        if (loaded == null) {
          close(loader, before);
        }
      }
    }
  }

  /** Forgets it if nobody else has it open; tasks that are under way end as they can. */
  static void close(Recipe recipe) {
    synchronized (KNOWN) {
      LoadedWork known = KNOWN.get(recipe.id());
      if (known != null && --known.opened <= 0) {
        KNOWN.remove(recipe.id());
        close(known.loader, known.propertiesBefore);
      }
    }
  }

  private static void close(WorkLoader loader, Map<String, String> properties) {
    properties.forEach((name, value) -> {
      if (value == null) {
        System.clearProperty(name);
      } else {
        System.setProperty(name, value);
      }
    });
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WorkLoader loader() {
    return loader;
  }

  Taken taken() {
    return taken;
  }

  /** Libraries look for their parts by the thread's loader. */
  @Nullable Object call(int index) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return taken.invoker().call(index);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}

package io.github.execbench.workload.own;

import io.github.execbench.workload.Workload;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Which of the forms that can be measured a name has. */
final class Forms {

  private static final List<Class<?>> INTERFACES =
      List.of(Callable.class, Runnable.class, Supplier.class, Workload.class);

  private Forms() {}

  /**
   * Loads the class, makes its one instance if it takes one, and finds out how to call it.
   *
   * @throws WorkException if it fits no form, or several
   */
  static Taken take(Target target, WorkLoader loader) throws WorkException {
    FoundClass found = FoundClass.find(target, loader);
    return found.run(() -> target.isMethod() ? method(found, target) : instance(found));
  }

  private static Taken instance(FoundClass found) throws WorkException {
    List<Class<?>> fits = interfaces(found.type());
    if (fits.isEmpty()) {
      throw WorkException.usage(
          found.name()
              + " is not a Callable, a Runnable, a Supplier of a list of Callables or a Workload; "
              + Methods.of(found).suggestion());
    }
    if (fits.size() > 1) {
      List<String> names = new ArrayList<>();
      List<String> calls = new ArrayList<>();
      for (Class<?> fit : fits) {
        names.add("a " + fit.getSimpleName());
        calls.add(found.name() + "::" + abstractMethod(fit));
      }
      throw WorkException.usage(
          found.name()
              + " is "
              + String.join(" and ", names)
              + ": name the method that is meant, "
              + String.join(" or ", calls));
    }
    return Instances.take(found.instance(), found.name());
  }

  static List<Class<?>> interfaces(Class<?> type) {
    return INTERFACES.stream().filter(i -> i.isAssignableFrom(type)).toList();
  }

  private static String abstractMethod(Class<?> form) {
    return form == Callable.class
        ? "call"
        : form == Runnable.class ? "run" : form == Supplier.class ? "get" : "tasks";
  }

  private static Taken method(FoundClass found, Target target) throws WorkException {
    Method method = Methods.of(found).choose(target);
    return MethodCall.take(found, method);
  }
}

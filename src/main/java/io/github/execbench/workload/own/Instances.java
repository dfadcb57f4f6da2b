package io.github.execbench.workload.own;

import io.github.execbench.workload.Task;
import io.github.execbench.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** A class whose instance says by an interface what it is. */
final class Instances {

  private Instances() {}

  static Taken take(Object instance, String name) throws WorkException {
    return switch (instance) {
      case Callable<?> callable -> Taken.calls("a Callable", true, _ -> callable.call());
      case Runnable runnable ->
          Taken.calls(
              "a Runnable",
              false,
              _ -> {
                runnable.run();
                return null;
              });
      case Supplier<?> supplier -> supplier(supplier, name);
      case Workload<?> workload -> workload(workload, name);
      default -> throw new IllegalArgumentException("of no form: " + name);
    };
  }

  private static Taken supplier(Supplier<?> supplier, String name) throws WorkException {
    if (!(supplier.get() instanceof List<?> list)) {
      throw WorkException.usage(
          name
              + " is a Supplier, but of no list of Callables; if get() is the work itself, name it:"
              + " "
              + name
              + "::get");
    }
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof Callable)) {
        Object other = list.get(i);
        throw WorkException.usage(
            name
                + " supplies a list, but item "
                + i
                + " is no Callable: "
                + (other == null ? "null" : "a " + other.getClass().getName()));
      }
    }
    List<Callable<?>> calls = list.stream().<Callable<?>>map(c -> (Callable<?>) c).toList();
    return several("a Supplier of a list of Callables", calls, name, Optional.empty());
  }

  @SuppressWarnings("unchecked") // its results go back to itself alone
  private static Taken workload(Workload<?> workload, String name) throws WorkException {
    List<? extends Task<?>> tasks = workload.tasks();
    return several("a Workload", tasks, name, Optional.of((Workload<Object>) workload));
  }

  private static Taken several(
      String form,
      List<? extends Callable<?>> calls,
      String name,
      Optional<Workload<Object>> workload)
      throws WorkException {
    if (calls.isEmpty()) {
      throw WorkException.usage(name + " has no task: its list is empty");
    }
    Invoker invoker =
        index -> {
          if (index >= calls.size()) {
            throw new IllegalStateException(
                name + " has " + calls.size() + " tasks in this process, and more elsewhere");
          }
          return calls.get(index).call();
        };
    return new Taken(form, invoker, OptionalInt.of(calls.size()), true, workload);
  }
}

package io.github.execbench.workload.own;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** A method as a work. */
final class MethodCall {

  private static final MethodType OF_INDEX = MethodType.methodType(Object.class, int.class);

  private MethodCall() {}

  static Taken take(FoundClass found, Method method) throws WorkException {
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    MethodHandle handle;
    try {
      method.trySetAccessible();
      handle = MethodHandles.lookup().unreflect(method);
    } catch (IllegalAccessException e) {
      throw WorkException.unreadable(Methods.text(method) + " can't be called: " + e, e);
    }
    if (!isStatic) {
      handle = handle.bindTo(found.instance());
    }
    MethodHandle byIndex =
        method.getParameterCount() == 0
            ? MethodHandles.dropArguments(handle, 0, int.class).asType(OF_INDEX)
            : handle.asType(OF_INDEX);
    return Taken.calls(
        (isStatic ? "the static method " : "the method ") + Methods.text(method),
        method.getReturnType() != void.class,
        index -> call(byIndex, index));
  }

  private static @Nullable Object call(MethodHandle handle, int index) throws Exception {
    try {
      return (Object) handle.invokeExact(index);
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable t) {
      throw new IllegalStateException("neither an Exception nor an Error: " + t, t);
    }
  }
}

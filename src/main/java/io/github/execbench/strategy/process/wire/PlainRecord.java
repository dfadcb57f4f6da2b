package io.github.execbench.strategy.process.wire;

import java.io.Externalizable;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How to take a record apart and to make it again: by its accessors and canonical constructor. */
final class PlainRecord {

  private static final ClassValue<Optional<PlainRecord>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Optional<PlainRecord> computeValue(Class<?> type) {
          return plain(type) ? Optional.of(new PlainRecord(type)) : Optional.empty();
        }
      };

  private final Constructor<?> constructor;
  private final Method[] accessors;

  private PlainRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
    }
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new LinkageError("a record without its canonical constructor: " + type, e);
    }
    constructor.setAccessible(true);
  }

  /** Empty if the class is not a serializable record, or says itself how it is serialized. */
  static Optional<PlainRecord> of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static boolean plain(Class<?> type) {
    return type.isRecord()
        && Serializable.class.isAssignableFrom(type)
        && !Externalizable.class.isAssignableFrom(type)
        && !type.getName().startsWith("java.") // closed to reflection
        && !saysHow(type);
  }

  private static boolean saysHow(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("writeReplace") || method.getName().equals("readResolve")) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return accessors.length;
  }

  @Nullable Object component(Object record, int index) throws InvalidObjectException {
    try {
      return accessors[index].invoke(record);
    } catch (ReflectiveOperationException e) {
      throw failed(accessors[index], e);
    }
  }

  Object create(@Nullable Object[] components) throws InvalidObjectException {
    try {
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw failed(constructor, e);
    }
  }

  private static InvalidObjectException failed(Object member, Exception e) {
    Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
    return new InvalidObjectException(member + ": " + cause, cause);
  }
}

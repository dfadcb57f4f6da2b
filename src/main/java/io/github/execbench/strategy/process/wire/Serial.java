package io.github.execbench.strategy.process.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Objects to bytes and back, through the {@link AllowList}: plain values in few bytes of our own,
 * all else by Java serialization.
 */
public final class Serial {

  private Serial() {}

  public static byte[] toBytes(@Nullable Object object) throws IOException {
    Optional<byte[]> plain = PlainWriter.toBytes(object);
    return plain.isPresent() ? plain.get() : serialize(object);
  }

  private static byte[] serialize(@Nullable Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  /** Reads what the suite's own tasks consist of. */
  public static @Nullable Object fromBytes(byte[] bytes)
      throws IOException, ClassNotFoundException {
    return fromBytes(bytes, AllowList.SUITE);
  }

  /**
   * Reads an object back from its bytes.
   *
   * @return null if it was: a task may return it
   * @throws InvalidClassException if the bytes hold a class that is not allowed
   */
  public static @Nullable Object fromBytes(byte[] bytes, AllowList allowed)
      throws IOException, ClassNotFoundException {
    if (PlainReader.isPlain(bytes)) {
      return PlainReader.fromBytes(bytes, allowed);
    }
    try (ObjectInputStream in = new Input(bytes, allowed)) {
      return in.readObject();
    }
  }

  /** Looks for classes where the list says, rather than by the loader of whoever calls. */
  private static final class Input extends ObjectInputStream {

    private final ClassLoader loader;

    Input(byte[] bytes, AllowList allowed) throws IOException {
      super(new ByteArrayInputStream(bytes));
      setObjectInputFilter(allowed);
      loader = allowed.loader();
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(description.getName(), false, loader);
      } catch (ClassNotFoundException e) {
        return super.resolveClass(description); // a primitive type
      }
    }
  }
}

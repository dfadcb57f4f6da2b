package io.github.execbench.strategy.process.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;

/**
 * Objects to bytes and back, through the {@link AllowList}: plain values in few bytes of our own,
 * all else by Java serialization.
 */
public final class Serial {

  private static final AllowList FILTER = new AllowList();

  private Serial() {}

  public static byte[] toBytes(Object object) throws IOException {
    Optional<byte[]> plain = PlainWriter.toBytes(object);
    return plain.isPresent() ? plain.get() : serialize(object);
  }

  private static byte[] serialize(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads an object back from its bytes, through the allow-list.
   *
   * @throws InvalidClassException if the bytes hold a class that is not allowed
   */
  public static Object fromBytes(byte[] bytes) throws IOException, ClassNotFoundException {
    if (PlainReader.isPlain(bytes)) {
      return PlainReader.fromBytes(bytes, FILTER);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(FILTER);
      return in.readObject();
    }
  }

  static boolean allows(Class<?> type) {
    return FILTER.allows(type);
  }
}

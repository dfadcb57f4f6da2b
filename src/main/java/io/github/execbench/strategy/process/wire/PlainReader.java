package io.github.execbench.strategy.process.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@code PlainWriter} wrote, through the {@link AllowList}. */
final class PlainReader {

  private final DataInputStream in;
  private final AllowList filter;

  private PlainReader(byte[] bytes, AllowList filter) {
    in = new DataInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1));
    this.filter = filter;
  }

  static boolean isPlain(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == PlainTag.MAGIC;
  }

  /**
   * @throws InvalidClassException if the bytes hold a class that is not allowed
   * @throws InvalidObjectException if a record refuses its components
   */
  static @Nullable Object fromBytes(byte[] bytes, AllowList filter)
      throws IOException, ClassNotFoundException {
    return new PlainReader(bytes, filter).read(0);
  }

  private @Nullable Object read(int depth) throws IOException, ClassNotFoundException {
    int tag = in.readUnsignedByte();
    if (depth > PlainTag.MAX_DEPTH) {
      throw new ProtocolException("values nested too deep");
    }
    return switch (tag) {
      case PlainTag.NULL -> null;
      case PlainTag.STRING -> readText();
      case PlainTag.BOOLEAN -> in.readBoolean();
      case PlainTag.INT -> in.readInt();
      case PlainTag.LONG -> in.readLong();
      case PlainTag.DOUBLE -> in.readDouble();
      case PlainTag.BYTES -> in.readNBytes(readLength(1));
      case PlainTag.DURATION -> readDuration();
      case PlainTag.ENUM -> readEnum();
      case PlainTag.RECORD -> readRecord(depth);
      case PlainTag.LIST -> readList(depth);
      default -> throw new ProtocolException("unknown kind of value: " + tag);
    };
  }

  private String readText() throws IOException {
    if (in.readBoolean()) {
      byte[] latin = new byte[readLength(1)];
      in.readFully(latin);
      return new String(latin, StandardCharsets.ISO_8859_1);
    }
    char[] chars = new char[readLength(Character.BYTES)];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = in.readChar();
    }
    return new String(chars);
  }

  private Duration readDuration() throws IOException {
    long seconds = in.readLong();
    int nanos = in.readInt();
    if (nanos < 0 || nanos >= 1_000_000_000) {
      throw new ProtocolException("a duration with " + nanos + " ns in its last second");
    }
    return Duration.ofSeconds(seconds, nanos);
  }

  private List<?> readList(int depth) throws IOException, ClassNotFoundException {
    @Nullable Object[] values = readValues(readLength(1), depth);
    for (Object value : values) {
      if (value == null) {
        throw new ProtocolException("a list that holds nothing at one place");
      }
    }
    return List.of(values);
  }

  private Object readEnum() throws IOException, ClassNotFoundException {
    Class<?> type = readClass();
    String name = readText();
    Object[] constants = type.getEnumConstants();
    for (Object constant : constants == null ? new Object[0] : constants) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new InvalidObjectException("no " + name + " in " + type.getName());
  }

  private Object readRecord(int depth) throws IOException, ClassNotFoundException {
    Class<?> type = readClass();
    Optional<PlainRecord> shape = PlainRecord.of(type);
    if (shape.isEmpty()) {
      throw new InvalidObjectException("not a plain record: " + type.getName());
    }
    return shape.get().create(readValues(readLength(1), depth));
  }

  private @Nullable Object[] readValues(int count, int depth)
      throws IOException, ClassNotFoundException {
    @Nullable Object[] values = new @Nullable Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = read(depth + 1);
    }
    return values;
  }

  private Class<?> readClass() throws IOException, ClassNotFoundException {
    Class<?> type = Class.forName(readText(), false, filter.loader());
    if (!filter.allows(type)) {
      throw new InvalidClassException(type.getName(), "filter status: REJECTED");
    }
    return type;
  }

  /** No more than there can be, so that nothing false takes memory. */
  private int readLength(int bytesEach) throws IOException {
    int length = in.readInt();
    if (length < 0 || (long) length * bytesEach > in.available()) {
      throw new ProtocolException("a value of " + length + " parts");
    }
    return length;
  }
}

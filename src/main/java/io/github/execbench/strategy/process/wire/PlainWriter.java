package io.github.execbench.strategy.process.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes records of plain values, which most tasks and results are: numbers, text, bytes, enums,
 * durations, and immutable lists and records of these. Java serialization would have a JVM that has
 * just started generate code for each record before it can read the first.
 */
final class PlainWriter {

  private static final List<Class<?>> IMMUTABLE_LISTS =
      List.of(List.of().getClass(), List.of(1).getClass());

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private final DataOutputStream out = new DataOutputStream(bytes);

  private PlainWriter() {}

  /** Writes an object; empty if it holds anything else. */
  static Optional<byte[]> toBytes(@Nullable Object object) throws IOException {
    PlainWriter writer = new PlainWriter();
    writer.out.writeByte(PlainTag.MAGIC);
    return writer.write(object, 0) ? Optional.of(writer.bytes.toByteArray()) : Optional.empty();
  }

  /** Returns whether it could be written. */
  private boolean write(@Nullable Object value, int depth) throws IOException {
    if (depth > PlainTag.MAX_DEPTH) {
      return false;
    }
    if (value instanceof Record record) {
      return writeRecord(record, depth);
    }
    if (value instanceof List<?> list) {
      return writeList(list, depth);
    }
    return writeSingle(value);
  }

  /** No switch over types: it would have a JVM that has just started generate code. */
  @SuppressWarnings("IfChainToSwitch")
  private boolean writeSingle(@Nullable Object value) throws IOException {
    if (value == null) {
      out.writeByte(PlainTag.NULL);
    } else if (value instanceof String text) {
      out.writeByte(PlainTag.STRING);
      writeText(text);
    } else if (value instanceof Boolean truth) {
      out.writeByte(PlainTag.BOOLEAN);
      out.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      out.writeByte(PlainTag.INT);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte(PlainTag.LONG);
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte(PlainTag.DOUBLE);
      out.writeDouble(number);
    } else if (value instanceof byte[] array) {
      out.writeByte(PlainTag.BYTES);
      out.writeInt(array.length);
      out.write(array);
    } else if (value instanceof Duration duration) {
      out.writeByte(PlainTag.DURATION);
      out.writeLong(duration.getSeconds());
      out.writeInt(duration.getNano());
    } else if (value instanceof Enum<?> constant) {
      out.writeByte(PlainTag.ENUM);
      writeText(constant.getDeclaringClass().getName());
      writeText(constant.name());
    } else {
      return false;
    }
    return true;
  }

  private boolean writeRecord(Record record, int depth) throws IOException {
    Optional<PlainRecord> shape = PlainRecord.of(record.getClass());
    if (shape.isEmpty()) {
      return false;
    }
    out.writeByte(PlainTag.RECORD);
    writeText(record.getClass().getName());
    out.writeInt(shape.get().size());
    for (int i = 0; i < shape.get().size(); i++) {
      if (!write(shape.get().component(record, i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Only what {@code List.of} makes: the reader makes such a list again. */
  private boolean writeList(List<?> list, int depth) throws IOException {
    if (!IMMUTABLE_LISTS.contains(list.getClass())) {
      return false;
    }
    out.writeByte(PlainTag.LIST);
    out.writeInt(list.size());
    for (Object element : list) {
      if (element == null || !write(element, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /**
   * In one piece if it is Latin-1, which class names are: a JVM that has not compiled this yet
   * takes microseconds for each char. Else char by char, for text may hold half of a surrogate
   * pair, which no charset can.
   */
  private void writeText(String text) throws IOException {
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    boolean isLatin = new String(latin, StandardCharsets.ISO_8859_1).equals(text);
    out.writeBoolean(isLatin);
    out.writeInt(text.length());
    if (isLatin) {
      out.write(latin);
    } else {
      out.writeChars(text);
    }
  }
}

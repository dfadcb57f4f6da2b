package io.github.execbench.strategy.process.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a task threw, as it travels: text, never an arbitrary object. Only an exception of a package
 * on the {@code AllowList} comes along as itself, too.
 *
 * @param type its class's name
 * @param message its own; empty if it has none
 * @param stack its stack trace with its causes
 * @param serialized itself, or nothing
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes, never compared
public record Thrown(String type, String message, String stack, byte[] serialized) {

  /**
   * Takes down what was thrown.
   *
   * @param allowed what may travel as itself
   */
  public static Thrown of(Throwable t, AllowList allowed) {
    StringWriter stack = new StringWriter();
    t.printStackTrace(new PrintWriter(stack));
    String message = t.getMessage() == null ? "" : t.getMessage();
    return new Thrown(t.getClass().getName(), message, stack.toString(), serialized(t, allowed));
  }

  private static byte[] serialized(Throwable t, AllowList allowed) {
    boolean ours = allowed.allows(t.getClass()) && !t.getClass().getName().startsWith("java.");
    try {
      return ours ? Serial.toBytes(t) : new byte[0];
    } catch (IOException e) {
      return new byte[0]; // it holds what can't be serialized: its text does
    }
  }

  /** The exception to fail the task with in the parent. */
  public Exception toException(AllowList allowed) {
    if (serialized.length > 0) {
      try {
        if (Serial.fromBytes(serialized, allowed) instanceof Exception e) {
          return e;
        }
      } catch (IOException | ClassNotFoundException unknown) {
        return new RemoteTaskException(this); // a cause of a class not on the list: its text does
      }
    }
    return new RemoteTaskException(this);
  }

  public byte[] toBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    write(out, type.getBytes(StandardCharsets.UTF_8));
    write(out, message.getBytes(StandardCharsets.UTF_8));
    write(out, stack.getBytes(StandardCharsets.UTF_8));
    write(out, serialized);
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, byte[] part) throws IOException {
    out.writeInt(part.length);
    out.write(part);
  }

  public static Thrown fromBytes(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    return new Thrown(text(in), text(in), text(in), read(in));
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(read(in), StandardCharsets.UTF_8);
  }

  private static byte[] read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new ProtocolException("a failure with a part of " + length + " bytes");
    }
    return in.readNBytes(length);
  }
}

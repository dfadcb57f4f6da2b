package io.github.execbench.strategy.cluster.node;

import io.github.execbench.strategy.process.wire.Message;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a worker fared with a request: a byte of kind, and what it says.
 *
 * @param payload the answer's own, or a text
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes, never compared
public record Reply(Kind kind, byte[] payload) {

  /** What it is. */
  public enum Kind {
    /** The task returned. */
    RESULT('R'),
    /** The task threw. */
    FAILURE('F'),
    /** The process that ran it has died. */
    DIED('D'),
    /** It was not done in time. */
    TIMED_OUT('T'),
    /** It was canceled. */
    CANCELED('C'),
    /** The worker can't start processes. */
    UNABLE('U');

    /** Taken once: {@code values()} copies. */
    private static final Kind[] ALL = values();

    private final byte code;

    Kind(char code) {
      this.code = (byte) code;
    }
  }

  static Reply of(Message answer) {
    return new Reply(
        answer.kind() == Message.Kind.RESULT ? Kind.RESULT : Kind.FAILURE, answer.payload());
  }

  static Reply of(Kind kind, String text) {
    return new Reply(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Reply of(byte[] bytes) {
    for (Kind kind : Kind.ALL) {
      if (bytes.length > 0 && bytes[0] == kind.code) {
        return new Reply(kind, Arrays.copyOfRange(bytes, 1, bytes.length));
      }
    }
    throw new IllegalArgumentException("a reply of an unknown kind");
  }

  byte[] toBytes() {
    byte[] bytes = new byte[1 + payload.length];
    bytes[0] = kind.code;
    System.arraycopy(payload, 0, bytes, 1, payload.length);
    return bytes;
  }

  /** The answer of the process, if it gave one. */
  public Message answer() {
    return new Message(
        kind == Kind.RESULT ? Message.Kind.RESULT : Message.Kind.FAILURE, 0, payload);
  }

  /** What it says in words. */
  public String text() {
    return new String(payload, StandardCharsets.UTF_8);
  }
}

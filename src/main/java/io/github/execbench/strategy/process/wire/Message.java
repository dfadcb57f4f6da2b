package io.github.execbench.strategy.process.wire;

/**
 * One message between the parent and a worker.
 *
 * @param kind what it says
 * @param id of the task that it is about; 0 for none
 * @param payload empty for kinds without one
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes, never compared
public record Message(Kind kind, long id, byte[] payload) {

  /** The most bytes a payload may have: more than any task or result needs. */
  public static final int MAX_PAYLOAD = 64 << 20;

  private static final byte[] NONE = {};

  public enum Kind {
    /** Worker: up, and about to begin its first task. */
    READY('Y'),
    /** Parent: run this serialized task. */
    TASK('T'),
    /** Parent: interrupt the task, if it is still running. */
    CANCEL('C'),
    /** Worker: the serialized value that the task returned. */
    RESULT('R'),
    /** Worker: what the task threw, as a {@code Thrown}. */
    FAILURE('F');

    /** Taken once: {@code values()} copies. */
    private static final Kind[] ALL = values();

    private final byte code;

    Kind(char code) {
      this.code = (byte) code;
    }

    byte code() {
      return code;
    }

    public static Kind of(int code) throws ProtocolException {
      for (Kind kind : ALL) {
        if (kind.code == code) {
          return kind;
        }
      }
      throw new ProtocolException("unknown kind of frame: " + code);
    }
  }

  public static Message of(Kind kind, long id) {
    return new Message(kind, id, NONE);
  }
}

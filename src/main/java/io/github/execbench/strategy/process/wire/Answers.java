package io.github.execbench.strategy.process.wire;

import io.github.execbench.workload.UnsendableResultException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a worker answered, as its task ended: with a value, or with what it threw. */
public final class Answers {

  private Answers() {}

  /**
   * Reads the value.
   *
   * @throws UnsendableResultException if the task ended well and its result can't be read back
   * @throws ProtocolException if it is no answer
   * @throws Exception what the task threw, as itself or as a {@link RemoteTaskException}
   */
  public static @Nullable Object value(Message answer, AllowList allowed) throws Exception {
    return switch (answer.kind()) {
      case RESULT -> result(answer.payload(), allowed);
      case FAILURE -> throw Thrown.fromBytes(answer.payload()).toException(allowed);
      default -> throw new ProtocolException(answer.kind() + " as an answer");
    };
  }

  private static @Nullable Object result(byte[] bytes, AllowList allowed)
      throws UnsendableResultException {
    try {
      return Serial.fromBytes(bytes, allowed);
    } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
      throw new UnsendableResultException("can't be read back: " + e);
    }
  }
}

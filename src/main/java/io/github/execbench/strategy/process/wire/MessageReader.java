package io.github.execbench.strategy.process.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads frames: a payload's length (4 bytes), the kind (1), the task's id (8), the payload. */
public final class MessageReader {

  private final DataInputStream in;

  public MessageReader(InputStream in) {
    this.in = new DataInputStream(new BufferedInputStream(in));
  }

  /**
   * Waits for the next frame.
   *
   * @return empty if the stream ended where a frame would begin
   * @throws EOFException if it ended within a frame
   * @throws ProtocolException if what came is no frame
   */
  public Optional<Message> next() throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
    if (length < 0 || length > Message.MAX_PAYLOAD) {
      throw new ProtocolException(
          "a frame of "
              + Integer.toUnsignedLong(length)
              + " bytes: at most "
              + Message.MAX_PAYLOAD);
    }
    Message.Kind kind = Message.Kind.of(in.readUnsignedByte());
    long id = in.readLong();
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new EOFException("the stream ended within a frame");
    }
    return Optional.of(new Message(kind, id, payload));
  }
}
